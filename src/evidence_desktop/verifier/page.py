"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "e3bc7bf83011d61380729efa1c65e203b30860a4b87ab562ddd8b97d7dfadcb7"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
