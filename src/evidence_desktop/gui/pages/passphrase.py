"""Change the passphrase, or what opens the vault at all."""

from __future__ import annotations

from evidence_desktop.gui.desk import Desk
from evidence_desktop.gui.newway import NewWay
from evidence_desktop.gui.page import Page
from evidence_desktop.gui.parts import Card, WorkBar, button, labelled, secret_field
from evidence_desktop.model.errors import EvidenceError
from evidence_desktop.model.progress import Progress
from evidence_desktop.workflows import rekey
from evidence_desktop.workflows.session import Session


class PassphrasePage(Page):
    """Asks for the present passphrase where there is one, and for what is to open the vault from now on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.style, "", "")
        self._desk = desk
        self.title.setText(self.tr("What opens the vault"))
        self.setAccessibleName(self.title.text())
        self.lead.setText(
            self.tr(
                "The change holds at once, and the recovery sheet stays as it is. "
                "Backups from before still open in the old way."
            )
        )
        self.lead.show()
        self.present = secret_field(self.tr("Your passphrase now"))
        self.present_card = Card()
        self.present_card.column.addWidget(labelled(self.tr("Your passphrase now"), self.present))
        self.column.addWidget(self.present_card)
        self.new = NewWay(desk.tasks)
        self.new.entered.connect(self.change)
        self.column.addWidget(self.new)
        self.bar = WorkBar()
        self.column.addWidget(self.bar)
        self.column.addStretch(1)
        self.back = button(self.tr("Back"), lambda: desk.show_page.emit("keeping"))
        self.change_it = button(self.tr("Change it"), self.change, "primary")
        self.act(self.change_it, self.back)

    def opened(self) -> None:
        """Begin with the way that holds now."""
        self.banner.clear()
        self._begin()
        (self.present if self._desk.vault.unlock.needs_passphrase else self.new.first).setFocus()

    def emptied(self) -> None:
        """Forget what was typed."""
        self.banner.clear()
        self.present.clear()
        self.new.clear()
        self._rest()

    def change(self) -> None:
        """Change it, if the present passphrase is right and the new ones agree."""
        if not self.change_it.isEnabled():
            return
        self.banner.clear()
        if self.new.differs:
            self.banner.say(
                self.tr("The two passphrases differ."), self.tr("Nothing was changed. Type them again."), "care"
            )
            self.top()
            self.new.again.setFocus()
            return
        session, way, passphrase = self._desk.vault, self.new.way, self.new.passphrase
        present = self.present.text() if session.unlock.needs_passphrase else None
        self.change_it.setEnabled(False)
        self.bar.begin(self.tr("Changing what opens the vault. This takes a moment on purpose."), can_stop=False)

        def job(_progress: Progress) -> None:
            rekey.prove(session, present)
            rekey.change_unlock(session, unlock=way, passphrase=passphrase)

        self._desk.tasks.run(job, lambda _none: self._done(session), self._failed)

    def _done(self, session: Session) -> None:
        self._rest()
        if self._desk.session is not session:
            return
        self._begin()
        self.banner.say(
            self.tr("Changed. From now on this opens the vault."),
            self.tr("Backups from before still open in the old way. Make a new one, and destroy the others."),
            "well",
        )
        self.top()

    def _failed(self, error: EvidenceError) -> None:
        self._rest()
        if self._desk.session is None:
            return
        self.banner.error(error)
        self.top()
        self.present.selectAll()
        self.present.setFocus()

    def _begin(self) -> None:
        self.present.clear()
        self.new.clear()
        self.new.choose(self._desk.vault.unlock)
        self.present_card.setVisible(self._desk.vault.unlock.needs_passphrase)

    def _rest(self) -> None:
        self.bar.end()
        self.change_it.setEnabled(True)
