"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "33d004de4162ba957f1ec0cbbbd4748ab665f7fcc3fa703aa26381ab37c2016d"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
