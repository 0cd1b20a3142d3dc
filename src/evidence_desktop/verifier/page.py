"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "ff9ceb156107965ae22b751d39930d491f3c376c45ba83d81a61ba6bd6895ef5"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
