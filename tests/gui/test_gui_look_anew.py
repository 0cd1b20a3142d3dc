"""Another language or text size: new pages, made when they are needed, so that the window answers all the while."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from evidence_desktop.gui import language
from support.watchdog import Watchdog, never_deaf

LONG = 20_000


@pytest.fixture
def everywhere(house) -> Iterator[None]:
    """Somebody who has been on every page."""
    for name in house.pages:
        house.show(name)
    house.show("settings")
    yield
    language.use("en")
    house.desk.style.size(100)


@pytest.mark.alone
@pytest.mark.parametrize(("wish", "first", "second"), [("language", "ta", "zh_CN"), ("text_percent", 150, 200)])
def test_the_window_answers_while_it_puts_on_another_look(qtbot, house, everywhere, wish, first, second):
    def journey() -> Watchdog:
        wanted = second if getattr(house.desk.preferences, wish) == first else first
        for name in house.pages:
            house.show(name)
        house.show("settings")
        before = house.settings
        qtbot.waitUntil(lambda: not house.tasks.busy, timeout=LONG)
        with Watchdog() as watch:
            house.desk.prefer(**{wish: wanted})
            # Not ``house.settings``: asking for a page makes it.
            qtbot.waitUntil(lambda: house.built().get("settings") not in (None, before), timeout=LONG)
            qtbot.waitUntil(lambda: house.window.page_shown() == "settings" and not house.tasks.busy, timeout=LONG)
            qtbot.wait(50)
        return watch

    never_deaf(journey)
