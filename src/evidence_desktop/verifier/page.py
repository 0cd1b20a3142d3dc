"""Which browser page belongs to this version; written by installers/verify_page.py."""

PAGE_SHA256 = "65f67d3dc284d7bdaad9e4c18df7dc9db2e43d41ac7befdcdfd8652ac0a75c85"
"""SHA-256 of ``verify.html``, the same bytes in every bundle of a version."""
