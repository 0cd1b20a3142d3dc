"""The browsers that verify.html is held to, each by the way to open it."""

from __future__ import annotations

from support import chromium, firefox

BROWSERS = {"chromium": chromium.open_page, "firefox": firefox.open_page}
