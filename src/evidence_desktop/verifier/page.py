"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = ""
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
