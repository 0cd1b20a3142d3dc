"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "88666c7ed4e2db277f8e92e466c786a10b21f847188c7e2ccec58abf3238c533"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
