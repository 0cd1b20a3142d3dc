"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "d6921e30249713e3562c78dbe3991fe0b810a39be131ed0b2ee873c8524fee5f"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
