"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "22a2270c5e5f21b71e44b40a38612cf2a8b42230bf2bdd7c4d2410dbc8e06a52"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
