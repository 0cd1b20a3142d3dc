"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "0700113daf024c9b3f748f691642a94b542c2e56393f433536ac3f942cb2674b"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
