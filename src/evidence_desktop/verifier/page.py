"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "8e4b23d0f828baeef51576c1870dd01f99e1d1431e303f274f86c3fb927c9633"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
