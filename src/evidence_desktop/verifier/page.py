"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "4749eb90bba0e257fe443007fb648456cca356359adaab09c9dbf1d0349deca1"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
