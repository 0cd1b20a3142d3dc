"""The one style sheet, made from the tokens; widgets name their part in it by the property ``part``."""

from __future__ import annotations

from evidence_desktop.gui.tokens import BODY, CORNER, DARK, LEAD, SMALL, SPACE, TARGET, TITLE, Look
from evidence_desktop.model.resources import resource


def sheet(look: Look) -> str:
    """Return the application's style sheet for a look."""
    return "\n".join((_text(look), _buttons(look), _fields(look), _boxes(look), _lists(look)))


def _text(look: Look) -> str:
    c = look.colours
    return f"""
QWidget {{ color: {c.ink}; font-size: {look.px(BODY)}px; }}
QWidget[part="ground"], QMainWindow, QDialog {{ background: {c.ground}; }}
QLabel {{ background: transparent; }}
QLabel[part="title"] {{ font-size: {look.px(TITLE)}px; font-weight: 600; }}
QLabel[part="lead"], QLabel[part="question"] {{ font-size: {look.px(LEAD)}px; }}
QLabel[part="head"] {{ font-weight: 600; }}
QLabel[part="quiet"] {{ color: {c.quiet}; }}
QLabel[part="care"] {{ color: {c.care}; }}
QLabel[part="small"] {{ color: {c.quiet}; font-size: {look.px(SMALL)}px; }}
QLabel[part="words"] {{ font-size: {look.px(LEAD)}px; font-weight: 600; color: {c.accent}; }}
QLabel[part="large"] {{ font-size: {look.px(TITLE)}px; font-weight: 600; color: {c.accent}; }}
QToolTip {{ background: {c.surface}; color: {c.ink}; border: 1px solid {c.line}; padding: {SPACE}px; }}
"""


def _buttons(look: Look) -> str:
    c = look.colours
    # At 200 % a target need not double: its text does.
    height = max(look.px(BODY) + 6 * SPACE, TARGET - 2)
    return f"""
QPushButton {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {CORNER}px;
  padding: 0 {4 * SPACE}px; min-height: {height}px; }}
QPushButton:hover {{ background: {c.raised}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 0 {4 * SPACE - 1}px; min-height: {height - 2}px; }}
QPushButton:disabled {{ color: {c.edge}; border-color: {c.line}; background: {c.ground}; }}
QPushButton[part="primary"] {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
  font-weight: 600; padding: 0 {6 * SPACE}px; }}
QPushButton[part="primary"]:hover, QPushButton[part="primary"]:pressed {{ background: {c.accent_strong}; }}
QPushButton[part="primary"]:focus {{ border: 2px solid {c.ink}; padding: 0 {6 * SPACE - 1}px; }}
QPushButton[part="primary"]:disabled {{ background: {c.line}; color: {c.quiet}; border-color: {c.line}; }}
QPushButton[part="large"] {{ background: {c.accent}; color: {c.on_accent}; border: 2px solid {c.accent};
  border-radius: {2 * CORNER}px; font-size: {look.px(TITLE)}px; font-weight: 600; min-height: {look.px(84)}px;
  padding: 0 {12 * SPACE}px; }}
QPushButton[part="large"]:hover, QPushButton[part="large"]:pressed {{ background: {c.accent_strong}; }}
QPushButton[part="large"]:focus {{ border-color: {c.ink}; min-height: {look.px(84)}px; padding: 0 {12 * SPACE}px; }}
QPushButton[part="plain"] {{ background: transparent; border: 1px solid transparent; color: {c.accent};
  padding: 0 {2 * SPACE}px; text-align: left; }}
QPushButton[part="plain"]:hover {{ text-decoration: underline; background: transparent; }}
QPushButton[part="plain"]:focus {{ border: 2px solid {c.accent}; padding: 0 {2 * SPACE - 1}px; }}
QPushButton[part="choice"] {{ text-align: left; padding: 0 {4 * SPACE}px; background: {c.surface};
  border: 1px solid {c.edge}; min-height: {height + 2 * SPACE}px; }}
QPushButton[part="choice"]:hover {{ background: {c.raised}; }}
QPushButton[part="choice"]:checked {{ background: {c.accent_soft}; border: 2px solid {c.accent}; color: {c.accent};
  padding: 0 {4 * SPACE - 1}px; min-height: {height + 2 * SPACE - 2}px; }}
QPushButton[part="choice"]:focus {{ border: 2px solid {c.ink}; padding: 0 {4 * SPACE - 1}px;
  min-height: {height + 2 * SPACE - 2}px; }}
QPushButton[part="answer"] {{ font-size: {look.px(LEAD)}px; min-height: {look.px(56)}px; }}
QPushButton[part="answer"]:focus {{ min-height: {look.px(56) - 2}px; }}
QToolButton[part="rail"] {{ border: 2px solid transparent; border-radius: {CORNER}px; background: transparent;
  padding: {2 * SPACE}px {3 * SPACE}px; color: {c.quiet}; text-align: left; }}
QToolButton[part="rail"]:hover {{ background: {c.raised}; color: {c.ink}; }}
QToolButton[part="rail"]:checked {{ background: {c.accent_soft}; color: {c.accent}; font-weight: 600; }}
QToolButton[part="rail"]:focus {{ border-color: {c.accent}; }}
"""


def _fields(look: Look) -> str:
    c = look.colours
    height = max(look.px(BODY) + 6 * SPACE, TARGET - 2)
    mark = look.px(16)
    ground = "dark" if look.colours is DARK else "light"
    tick, arrow = (resource("icons", f"{name}-{ground}.svg").as_posix() for name in ("tick", "arrow"))
    return f"""
QLineEdit, QComboBox {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {CORNER}px;
  padding: 0 {3 * SPACE}px; min-height: {height}px; selection-background-color: {c.accent};
  selection-color: {c.on_accent}; }}
QPlainTextEdit[part="exact"], QPlainTextEdit[part="exact"]:focus {{ border: none; background: transparent;
  padding: 0; color: {c.quiet}; }}
QPlainTextEdit[part="area"] {{ background: {c.surface}; border: 1px solid {c.edge}; border-radius: {CORNER}px;
  padding: {2 * SPACE}px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit[part="area"]:focus {{ border: 2px solid {c.accent}; }}
QLineEdit:focus, QComboBox:focus {{ padding: 0 {3 * SPACE - 1}px; min-height: {height - 2}px; }}
QPlainTextEdit[part="area"]:focus {{ padding: {2 * SPACE - 1}px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {c.edge}; border-color: {c.line}; background: {c.ground}; }}
QComboBox::drop-down {{ border: none; width: {look.px(36)}px; }}
QComboBox::down-arrow {{ image: url("{arrow}"); width: {mark}px; height: {mark}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.edge}; padding: {SPACE}px;
  selection-background-color: {c.accent_soft}; selection-color: {c.ink}; outline: 0; }}
QRadioButton, QCheckBox {{ spacing: {3 * SPACE}px; min-height: {look.px(28)}px; }}
QRadioButton::indicator, QCheckBox::indicator, QListView::indicator {{ width: {mark}px; height: {mark}px;
  border: 2px solid {c.edge}; background: {c.surface}; }}
QRadioButton::indicator {{ border-radius: {mark // 2 + 2}px; }}
QCheckBox::indicator, QListView::indicator {{ border-radius: {SPACE + 1}px; }}
QRadioButton::indicator:checked {{ border-color: {c.accent}; background: qradialgradient(cx: 0.5, cy: 0.5,
  radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 {c.accent}, stop: 0.55 {c.accent}, stop: 0.65 {c.surface}); }}
QCheckBox::indicator:checked, QListView::indicator:checked {{ border-color: {c.accent}; background: {c.accent};
  image: url("{tick}"); }}
QRadioButton::indicator:focus, QCheckBox::indicator:focus {{ border-color: {c.ink}; }}
QRadioButton::indicator:disabled, QCheckBox::indicator:disabled {{ border-color: {c.line}; }}
QProgressBar {{ background: {c.raised}; border: none; border-radius: {SPACE}px; height: {2 * SPACE}px;
  max-height: {2 * SPACE}px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: {SPACE}px; }}
"""


def _boxes(look: Look) -> str:
    c = look.colours
    return f"""
QFrame[part="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {CORNER}px; }}
QFrame[part="rail"] {{ background: {c.ground}; border: none; }}
QFrame[part="line"] {{ background: {c.line}; border: none; }}
QFrame[part="foot"] {{ background: {c.ground}; border: none; border-top: 1px solid {c.line}; }}
QFrame[part="banner"][mood="info"], QFrame[part="banner"][mood="well"] {{ background: {c.accent_soft};
  border: 1px solid {c.accent}; border-radius: {CORNER}px; }}
QFrame[part="banner"][mood="care"] {{ background: {c.care_soft}; border: 1px solid {c.care};
  border-radius: {CORNER}px; }}
QFrame[part="banner"][mood="altered"] {{ background: {c.altered_soft}; border: 1px solid {c.altered};
  border-radius: {CORNER}px; }}
QFrame[part="banner"]:focus {{ border: 2px solid {c.ink}; }}
QFrame[part="drop"] {{ background: {c.surface}; border: 2px dashed {c.edge}; border-radius: {CORNER}px; }}
QFrame[part="drop"][over="true"] {{ background: {c.accent_soft}; border-color: {c.accent}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[part="column"] {{ background: transparent; }}
"""


def _lists(look: Look) -> str:
    c = look.colours
    return f"""
QAbstractScrollArea QScrollBar:vertical {{ background: transparent; width: {3 * SPACE}px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.edge}; border-radius: {SPACE}px; min-height: {10 * SPACE}px;
  margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QListView {{ background: transparent; border: none; outline: 0; }}
QListView[part="box"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {CORNER}px;
  padding: {SPACE}px; }}
QListView[part="box"]:focus {{ border: 2px solid {c.accent}; padding: {SPACE - 1}px; }}
QListView[part="box"]::item {{ padding: {2 * SPACE}px; border-radius: {CORNER - 4}px; color: {c.ink}; }}
QListView[part="box"]::item:selected {{ background: {c.accent_soft}; color: {c.ink}; }}
QListView[part="box"]::item:hover {{ background: {c.raised}; }}
"""
