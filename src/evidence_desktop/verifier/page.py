"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "b50d3757c028cfd272e93ff49673bc2972e18d90a2c3b2d861ced5d096387811"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
