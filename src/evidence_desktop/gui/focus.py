"""Tab follows reading order: that of the layouts, whatever was made first or came later."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLayout, QScrollArea, QWidget


def move_focus(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next control in reading order, or to the one before; False when there is none."""
    controls = [one for one in _under(window) if _takes_tab(one)]
    if not controls:
        return False
    now = QApplication.focusWidget()
    step = 1 if forward else -1
    place = controls.index(now) + step if now in controls else min(0, step)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    controls[place % len(controls)].setFocus(reason)
    return True


def _under(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        if inside is not None and inside.isVisible():
            yield from _with(inside)
        return
    layout = widget.layout()
    if layout is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(item, QLayout):
            yield from _laid_out(item)
        elif widget is not None and widget.isVisible():
            yield from _with(widget)


def _with(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    yield from _under(widget)


def _takes_tab(one: QWidget) -> bool:
    if not one.isEnabled():
        return False
    by_tab = bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    if not isinstance(one, QAbstractButton):
        return by_tab
    # Of choices that exclude one another, arrows reach the rest. Qt takes Tab away from all but the one that had the
    # focus last, which need not be the one that is chosen.
    group = one.group()
    if group is not None and group.exclusive() and group.checkedButton() is not None:
        return one.isChecked()
    return by_tab or (one.autoExclusive() and one.isChecked())
