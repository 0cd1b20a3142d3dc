"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "ca47deee46ecf7459c0da4e7a01c3b91aab2cc77effbf1b57f8fa3423c507c27"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
