"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "36fc13da93d6398b2816cb8961882181ce1648fba8f616fa49e2707954f16c5b"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
