"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "20f05b299d5fe75b16d823d22a4e2fba13b337799316dca5a2bb887e136dc432"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
