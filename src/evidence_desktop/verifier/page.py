"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "8e5b1dfc58c3b4cafbc9fd2d1ce55fe4ae6042ff735e0a5f84358322e9e83e33"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
