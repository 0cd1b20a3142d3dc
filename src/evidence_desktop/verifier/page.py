"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "994a2627ad33cd7ac8da2f8c5bcbb5883ecc6667c9f055715d418776a4332336"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
