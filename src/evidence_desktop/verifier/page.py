"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "4a21b0f1cd41372f4fd489bd858bd42005c89dbc4d3cb01cf2d43bf32df90364"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
