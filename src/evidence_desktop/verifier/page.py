"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "aafe62dde2a17c165923d792f60a497a326989093ceed45db9fd4d354bd6e3d4"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
