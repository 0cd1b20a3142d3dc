"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "6c557da6ab9b9cc579ac9826beb4466b456352208a6b433fa1a7457127798286"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
