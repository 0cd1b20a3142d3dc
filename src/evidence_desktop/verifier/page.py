"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "be9d2fefd4f5e822445fe1843cb9b6b48286aba7759b617e890b579698185f65"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
