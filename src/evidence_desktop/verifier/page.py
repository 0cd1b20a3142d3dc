"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "4958afb6e129ef750eda4878e09f5eb230ba7384476f2abe973249b2227ae686"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
