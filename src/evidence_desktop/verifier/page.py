"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "b0a34790fb8d01c43fec7b361c769bc31ec55e73a89fcb907072e0666b31ddd3"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
