"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "fb356a5a9e0db2882d3bb0beca9e3504e9ae64325e6372b2f08961f94d5b4c46"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
