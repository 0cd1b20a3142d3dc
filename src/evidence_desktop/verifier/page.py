"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "3745787859b050d1addea671a376e67e49c753411b331aad3d8c4a5205afb71c"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
