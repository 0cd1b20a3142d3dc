"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "cb3d7ab26c0864725bb0efb134bb6482e595a8c8aad3ebe39b0605142606e8ad"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
