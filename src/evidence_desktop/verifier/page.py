"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "ec294b18156bf5c5c27227bab003ec9a9893da4b3ff91a08858ca0e5f0cec2e1"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
