"""What tests of verify.html ask of it again and again, whichever browser it is in."""

from __future__ import annotations

import time
from typing import Any

from support.browser import Browser

LANGUAGES = ("en", "ms", "zh_CN", "ta")


def said(page: Browser) -> str:
    """Give all that can be seen; what is in closed details cannot."""
    return str(page.script("return document.getElementById('page').innerText"))


def wait_for(page: Browser, code: str) -> Any:
    """Wait until a script gives something."""
    end = time.monotonic() + 30
    while not (value := page.script(f"return {code}")):
        assert time.monotonic() < end, f"{code}: {said(page)}"
    return value


def choose(page: Browser, language: str) -> None:
    """Choose a language, as with the mouse."""
    code = "const choice = document.getElementById('language'); choice.value = arguments[0]; choice.onchange()"
    page.script(code, language)
