"""The command that changes what opens the vault."""

from __future__ import annotations

from contextlib import closing

import click

from evidence_desktop.cli.options import Setting, UnlockChoice, ask_passphrase, common
from evidence_desktop.workflows import rekey as rekeying
from evidence_desktop.workflows.session import Unlock


@click.command()
@common
@click.option("--unlock", "method", type=UnlockChoice(), help="What opens it from now on; as before if not given.")
@click.option("--new-passphrase-file", metavar="FILE", help="Read the new passphrase from FILE; - is standard input.")
def rekey(setting: Setting, method: str | None, new_passphrase_file: str | None) -> None:
    """Change the passphrase, or what opens the vault."""
    with closing(setting.open()) as opened:
        unlock = opened.vault.unlock_method(opened.path) if method is None else Unlock(method)
        passphrase = None
        if unlock.needs_passphrase:
            passphrase = ask_passphrase("new passphrase", "--new-passphrase-file", new_passphrase_file, twice=True)
        rekeying.change_unlock(opened, unlock=unlock, passphrase=passphrase)
    setting.voice.result(
        {"vault": str(setting.vault), "unlock": unlock.value},
        f"From now on this opens the vault: {unlock.value}",
        "The recovery sheet stays as it is. Backups from before still hold the old way; make a new one.",
    )


COMMANDS = (rekey,)
