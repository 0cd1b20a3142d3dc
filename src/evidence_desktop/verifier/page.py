"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "200bbac8a71e7955ae6f0409a2674cdf935f9915b03224eb354bf64e5d8127e6"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
