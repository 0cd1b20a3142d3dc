"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "85e793d839cb5270949be19f99b27532d4ce9fd2adaaaf7758ad8971c5b14bb3"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
