"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "73fe533d54030b5bd962da27a8c6d379972e8c9a4cf123fd324a1ab6138e0da2"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
