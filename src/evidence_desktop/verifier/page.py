"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "2c8a38ef08114c1629a53c08d6b402a1cae1fc0d5edb554b26184d403e7d1d5e"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
