"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "85a73f7e726223b1aafc7d669cae5864dac55a519dc66995d4cfc14f3bd8ba81"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
