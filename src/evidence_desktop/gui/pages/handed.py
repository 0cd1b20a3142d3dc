"""What was made: where the bundle is, the words that prove whose it is, and the next step."""

from __future__ import annotations

from pathlib import Path

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.options import Exact
from evidence_desktop.gui.parts import Card, spoken, text
from evidence_desktop.gui.tokens import SPACE
from evidence_desktop.workflows.share import Exported


class Handed(Card):
    """The result of an export."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._path: Path | None = None
        self.head = text("", "lead")
        self.path = Exact(self.tr("The bundle"))
        self.holds = text("", "quiet")
        self.words = spoken()
        self.secret_name = text(self.tr("The words that open it"), "head")
        self.secret = spoken()
        self.secret_hint = text(
            self.tr(
                "Tell them to the recipient by another way than the file, for example by telephone. "
                "They are shown only now."
            ),
            "small",
        )
        self.column.addWidget(self.head)
        self.column.addWidget(self.path)
        self.column.addWidget(self.holds)
        self.column.addSpacing(2 * SPACE)
        for widget in (self.secret_name, self.secret, self.secret_hint):
            self.column.addWidget(widget)
        self.column.addSpacing(2 * SPACE)
        self.column.addWidget(text(self.tr("Your fingerprint in words"), "head"))
        self.column.addWidget(self.words)
        hint = self.tr(
            "Read these words out to whoever gets the bundle. "
            "If their check shows the same words, it was sealed with your key."
        )
        self.column.addWidget(text(hint, "small"))
        self.hide()

    def tell(self, made: Exported, words: str) -> None:
        """Show what was made."""
        self._path = made.path
        self.head.setText(self.tr("The bundle is ready"))
        self.path.setPlainText(str(made.path))
        self.holds.setText(self.tr("It holds: {labels}").format(labels=", ".join(made.exhibits)))
        self.words.setText(words)
        self.secret.setText(made.passphrase or "")
        for widget in (self.secret_name, self.secret, self.secret_hint):
            widget.setVisible(bool(made.passphrase))
        self.show()

    def forget(self) -> None:
        """Forget it, the secret words above all."""
        for label in (self.path, self.holds, self.words, self.secret, self.head):
            label.clear()
        self._path = None

    def check(self) -> None:
        """Ask that this bundle be checked, with the words that belong to it."""
        if self._path is not None:
            self._desk.check_bundle.emit((self._path, self.words.text(), self.secret.text()))
