"""Measures a window as a person meets it: words against their room, pieces against one another, names and order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

HIGH = 100_000
"""Pixels: more than any label is high."""
INSIDE = 2
"""Pixels that a field keeps free on each side of its words (QLineEdit's own)."""
SLACK = 1
"""Pixels that rounding may cost."""
LOOSE = 40
"""Pixels: the margins of a card whose last piece stands at the foot of a column."""
MOST = 300
"""Controls that one page could have at most: after so many steps, Tab is trapped."""
ROLES = {
    QCheckBox: QAccessible.Role.CheckBox,
    QRadioButton: QAccessible.Role.RadioButton,
    QLineEdit: QAccessible.Role.EditableText,
    QPlainTextEdit: QAccessible.Role.EditableText,
    QComboBox: QAccessible.Role.ComboBox,
    QProgressBar: QAccessible.Role.ProgressBar,
}
BUTTONS = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
LISTS = {QAccessible.Role.List, QAccessible.Role.Table, QAccessible.Role.Tree}


def pieces(window: QWidget) -> list[QWidget]:
    """Every widget that can be seen, without the insides of Qt's own."""
    return [one for one in window.findChildren(QWidget) if one.isVisible() and not _is_inside(one)]


def clipped(window: QWidget) -> list[str]:
    """Words that need more room than they have."""
    return [f"{_named(one)}: {flaw}" for one in pieces(window) for flaw in _clipped(one)]


def misplaced(window: QWidget) -> list[str]:
    """Pieces that lie over one another, or stick out of what holds them."""
    return [flaw for one in (window, *pieces(window)) for flaw in _misplaced(one)]


def endless(window: QWidget) -> list[str]:
    """Columns that scroll on past their last piece."""
    flaws = []
    for area in (one for one in window.findChildren(QScrollArea) if one.isVisible()):
        column = area.widget()
        if column.height() <= area.viewport().height():
            continue
        leaves = [one for one in pieces(column) if not any(child.isVisible() for child in _children(one))]
        last = max(one.mapTo(column, QPoint(0, one.height())).y() for one in leaves)
        over = column.height() - column.layout().contentsMargins().bottom() - last
        if over > LOOSE:
            flaws.append(f"{over} pixels to scroll after its last piece")
    return flaws


def _children(one: QWidget) -> list[QWidget]:
    return [child for child in one.findChildren(QWidget) if not _is_inside(child)]


def nameless(window: QWidget) -> list[str]:
    """Controls that a screen reader could not tell apart, or would call what they are not."""
    return [f"{_named(one)}: {flaw}" for one in pieces(window) for flaw in _nameless(one)]


def disordered(window: QWidget) -> list[str]:
    """What Tab does not reach, or reaches in another order than that of reading; ends when it is trapped."""
    wanted = [one for one in pieces(window) if _takes_tab(one)]
    if not wanted:
        return ["nothing can be reached by keyboard"]
    places = {one: _place(one, window) for one in wanted}
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    walk: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in walk:
        walk.append(now)
        if len(walk) > MOST:
            return [f"{_named(now)}: Tab goes on for ever"]
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now and len(wanted) > 1:
            return [f"{_named(now)}: Tab is trapped"]
    missed = [one for one in wanted if one not in walk and not _is_reached_by_arrows(one, walk)]
    flaws = [f"{_named(one)}: Tab does not reach it" for one in missed]
    known = [one for one in walk if one in places]
    regions = [region for one, after in pairwise(known) if (region := places[after][0]) is not places[one][0]]
    if len(regions) != len(set(map(id, regions))):
        flaws.append("Tab leaves a part of the window and comes back to it")
    for one, after in pairwise(known):
        if places[one][0] is places[after][0] and _is_before(places[after][1], places[one][1], window):
            flaws.append(f"{_named(after)}: comes after {_named(one)}, but stands before it")
    return flaws


def _clipped(one: QWidget) -> Iterator[str]:  # noqa: C901 - one branch for each kind of words
    metrics = one.fontMetrics()
    if isinstance(one, QLabel) and one.text():
        room = one.contentsRect()
        wrap = Qt.TextFlag.TextWordWrap if one.wordWrap() else Qt.TextFlag(0)
        needed = metrics.boundingRect(QRect(0, 0, room.width(), HIGH), int(one.alignment()) | int(wrap), one.text())
        if needed.width() > room.width() + SLACK or needed.height() > room.height() + SLACK:
            yield f"needs {needed.width()}x{needed.height()}, has {room.width()}x{room.height()}"
    elif isinstance(one, (QPushButton, QToolButton, QCheckBox, QRadioButton)) and (
        one.text() or not one.icon().isNull()
    ):
        needed = one.sizeHint()
        if needed.width() > one.width() + SLACK or needed.height() > one.height() + SLACK:
            yield f"needs {needed.width()}x{needed.height()}, has {one.width()}x{one.height()}"
    elif isinstance(one, QComboBox):
        option = QStyleOptionComboBox()
        one.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = one.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, one)
        longest = metrics.horizontalAdvance(one.currentText())
        if longest > room.width() + SLACK or metrics.height() > room.height() + SLACK:
            yield f"needs {longest}x{metrics.height()}, has {room.width()}x{room.height()}"
    elif isinstance(one, QLineEdit):
        frame = QStyleOptionFrame()
        one.initStyleOption(frame)
        room = one.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, one)
        needed_width = metrics.horizontalAdvance(one.placeholderText())
        if needed_width > room.width() - 2 * INSIDE + SLACK or metrics.height() > room.height() + SLACK:
            yield f"its example needs {needed_width}x{metrics.height()}, has {room.width() - 4}x{room.height()}"
    elif isinstance(one, QPlainTextEdit) and one.isReadOnly():
        needed_height = _height(one)
        if needed_height > one.viewport().height() + SLACK:
            yield f"needs {needed_height} high, has {one.viewport().height()}"


def _height(one: QPlainTextEdit) -> float:
    """How high its words are; lines with letters of another font are higher than others."""
    block, height = one.document().firstBlock(), 0.0
    while block.isValid():
        height += one.blockBoundingRect(block).height()
        block = block.next()
    return height


def _misplaced(one: QWidget) -> Iterator[str]:
    if isinstance(one, QScrollArea) and one.widget() is not None:
        if one.widget().width() > one.viewport().width():
            yield f"{_named(one)}: {one.widget().width()} wide in a view of {one.viewport().width()}"
        return
    if one.layout() is None:
        return
    inside = [
        child for child in one.children() if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
    ]
    for child in inside:
        if not one.rect().contains(child.geometry()):
            yield f"{_named(child)}: {_box(child.geometry())} sticks out of {_named(one)} {_box(one.rect())}"
    for child, other in combinations(inside, 2):
        if child.geometry().intersects(other.geometry()):
            yield f"{_named(child)} {_box(child.geometry())} lies over {_named(other)} {_box(other.geometry())}"


def _nameless(one: QWidget) -> Iterator[str]:
    pressed = isinstance(one, QAbstractButton)
    if not (pressed or _takes_tab(one) or isinstance(one, QProgressBar)):
        return
    known = QAccessible.queryAccessibleInterface(one)
    if known is None or not known.text(QAccessible.Text.Name).strip():
        yield "has no name"
    if known is None:
        return
    role = known.role()
    wanted = next((role for kind, role in ROLES.items() if isinstance(one, kind)), None)
    if wanted is not None:
        fits = role == wanted
    elif pressed:
        fits = role in BUTTONS
    elif isinstance(one, QAbstractItemView):
        fits = role in LISTS
    else:
        # A drawn control has no role of its own in Qt: it says in words what it is.
        fits = bool(known.text(QAccessible.Text.Description).strip())
    if not fits:
        yield f"is said to be {role.name}"


def _takes_tab(one: QWidget) -> bool:
    return one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.focusProxy() is None


def _is_reached_by_arrows(one: QWidget, walk: list[QWidget]) -> bool:
    """Of buttons that exclude one another, Tab reaches the chosen one, and arrows the others."""
    if not isinstance(one, QAbstractButton) or not one.isCheckable():
        return False
    group = one.group()
    if group is not None:
        return group.exclusive() and any(other in walk for other in group.buttons())
    peers = [other for other in walk if isinstance(other, type(one)) and other.parent() is one.parent()]
    return one.autoExclusive() and bool(peers)


def _place(one: QWidget, window: QWidget) -> tuple[QWidget, QRect]:
    """The part of the window that a control stands in, which scrolls as one, and where it stands in that."""
    region = one
    while (above := region.parentWidget()) is not None and region is not window:
        if isinstance(above.parentWidget(), QScrollArea):
            break
        if region.property("part") in {"foot", "rail"}:
            return region, QRect(one.mapTo(region, QPoint()), one.size())
        region = above
    return region, QRect(one.mapTo(region, QPoint()), one.size())


def _is_before(one: QRect, other: QRect, window: QWidget) -> bool:
    """Whether ``one`` is read before ``other``: in a line above, or nearer to the line's beginning."""
    if one.bottom() <= other.top():
        return True
    if one.top() >= other.bottom():
        return False
    if window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return one.left() >= other.right()
    return one.right() <= other.left()


def _is_inside(one: QWidget) -> bool:
    """Whether it is a part of one of Qt's own widgets."""
    if isinstance(one, QScrollBar):
        return True
    above = one.parentWidget()
    while above is not None:
        if isinstance(above, (QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)):
            return True
        above = above.parentWidget()
    return False


def _named(one: QWidget) -> str:
    words = getattr(one, "text", str)() or one.accessibleName() or str(one.property("part") or "")
    return f"{type(one).__name__}({str(words)[:40]!r})"


def _box(place: QRect) -> str:
    return f"{place.x()},{place.y()} {place.width()}x{place.height()}"
