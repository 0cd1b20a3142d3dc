"""Turns the tokens into what Qt paints: palette, style sheet, and icons in the colours in force."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from evidence_desktop.gui.sheet import sheet
from evidence_desktop.gui.tokens import BODY, DARK, LIGHT, MAX_SCALE, SPACE, Look
from evidence_desktop.model.resources import resource

ORDINARY = 13.4
"""Pixels of the system's font where nobody changed it: 10 points at 96 to the inch."""

GAP = SPACE
"""Pixels between an icon and its words, beyond the few that Qt leaves."""


class Style(QObject):
    """The look in force; ``changed`` is emitted after light and dark, or the text size, changed."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._system = self._scale = _system_scale(application)
        application.setStyle("Fusion")
        self.look = Look()
        application.styleHints().colorSchemeChanged.connect(self.follow_system)
        self.follow_system()

    def follow_system(self) -> None:
        """Take light or dark from the system."""
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        self.set(Look(DARK if dark else LIGHT, self._scale))

    def size(self, percent: int) -> None:
        """Make text this large; 0 follows the system."""
        scale = percent / 100 if percent else self._system
        if scale != self._scale:
            self._scale = scale
            self.set(replace(self.look, scale=scale))

    def set(self, look: Look) -> None:
        """Put a look in force everywhere."""
        self.look = look
        font = self._application.font()
        font.setPixelSize(look.px(BODY))
        self._application.setFont(font)
        self._application.setPalette(_palette(look))
        self._application.setStyleSheet(sheet(look))
        self.changed.emit()

    def put_icon(self, on: QAbstractButton, name: str, colour: str, chosen: str = "", size: int = 22) -> None:
        """Put one of our icons before a button's words; it takes the colour ``chosen`` while the button is checked."""
        icon = QIcon(self.picture(name, colour, size, GAP))
        if chosen:
            icon.addPixmap(self.picture(name, chosen, size, GAP), QIcon.Mode.Normal, QIcon.State.On)
        on.setIcon(icon)
        on.setIconSize(QSize(self.look.px(size) + GAP, self.look.px(size)))

    def picture(self, name: str, colour: str, size: int = 24, gap: int = 0) -> QPixmap:
        """Draw one of our icons, ``size`` pixels at 100 %, with an empty ``gap`` behind it."""
        # Reading SVG is needed only once something has an icon.
        from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415

        drawing = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
        ratio = self._application.devicePixelRatio()
        pixels = self.look.px(size)
        picture = QPixmap(round((pixels + gap) * ratio), round(pixels * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        return picture


def _system_scale(application: QApplication) -> float:
    points = application.font().pointSizeF()
    screen = application.primaryScreen()
    pixels = points * screen.logicalDotsPerInch() / 72 if points > 0 and screen else ORDINARY
    return min(max(1.0, pixels / ORDINARY), MAX_SCALE)


def _palette(look: Look) -> QPalette:
    colours = look.colours
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, colours.ground),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.raised),
        (role.Button, colours.surface),
        (role.WindowText, colours.ink),
        (role.Text, colours.ink),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.surface),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.quiet),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.edge))
    return palette
