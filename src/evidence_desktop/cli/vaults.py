"""Commands about the vault as a whole."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import click

from evidence_desktop.cli.options import Setting, UnlockChoice, common, read_text
from evidence_desktop.cli.tell import DAMAGED
from evidence_desktop.model.errors import InputError
from evidence_desktop.workflows import keep, session
from evidence_desktop.workflows.review import new_file
from evidence_desktop.workflows.session import Unlock

TEXT_BEFORE = (
    "Checkpoint of an evidence log. Whoever keeps this text can check later that nothing in the log was changed before "
    "it was written: evidence-verify --anchor-text THIS-TEXT BUNDLE"
)
SHEET_HINT = "Print it or keep it on a stick, away from this computer: nobody can reset the passphrase."


@click.command()
@common
@click.option(
    "--unlock", "method", type=UnlockChoice(), default=Unlock.BOTH.value, show_default=True, help="What opens it."
)
@click.option(
    "--recovery-out", type=click.Path(path_type=Path), required=True, help="Where the recovery sheet is written."
)
def init(setting: Setting, method: str, recovery_out: Path) -> None:
    """Make a new vault."""
    unlock = Unlock(method)
    passphrase = None if unlock is Unlock.KEYRING else setting.passphrase(twice=True)
    if recovery_out.exists():
        raise InputError(
            "exists", "{path} exists already.", "Nothing was overwritten. Choose another name.", path=recovery_out
        )
    made = session.create(setting.vault, unlock=unlock, passphrase=passphrase)
    try:
        with new_file(recovery_out) as file:
            file.write(made.sheet.encode())
        opened = made.session
        data = {
            "vault": str(setting.vault),
            "id": opened.vault.id.hex(),
            "unlock": unlock.value,
            "fingerprint": opened.fingerprint,
            "fingerprint_words": opened.words,
            "recovery_sheet": str(recovery_out),
        }
        setting.voice.result(
            data,
            f"The vault is ready: {setting.vault}",
            f"The recovery sheet is at {recovery_out}.",
            SHEET_HINT,
            f"Fingerprint in words: {opened.words}",
        )
    finally:
        made.session.close()


@click.command("unlock-check")
@common
def unlock_check(setting: Setting) -> None:
    """Open the vault and close it again."""
    with closing(setting.open()) as opened:
        count = opened.vault.index.count
        findings = [f"{one.subject} {one.what}" for one in opened.vault.findings]
        data = {
            "ok": True,
            "id": opened.vault.id.hex(),
            "exhibits": count,
            "fingerprint": opened.fingerprint,
            "findings": findings,
        }
    setting.voice.result(data, f"The vault opens. It holds {count} exhibits.", *findings)


@click.command()
@common
@click.option("--salvage", is_flag=True, help="Also read a damaged or rolled-back vault, without changing it.")
@click.pass_context
def audit(context: click.Context, setting: Setting, salvage: bool) -> None:  # noqa: FBT001 - click names it
    """Read everything again and compare it with what was sealed."""
    with closing(setting.open(salvage=salvage)) as opened, setting.voice.work("Reading the vault") as bar:
        found = [*opened.vault.findings_that_matter, *keep.audit(opened, bar)]
    data = {
        "ok": not found,
        "findings": [{"check": one.check, "subject": one.subject, "what": one.what} for one in found],
    }
    good = "Everything is as it was sealed."
    setting.voice.result(data, *([good] if not found else [f"{one.subject} {one.what}" for one in found]))
    if found:
        context.exit(DAMAGED)


@click.command()
@common
@click.option(
    "--qr", type=click.Path(path_type=Path), help="Also write it as a QR code; the name ends in .png or .svg."
)
@click.option("--text", is_flag=True, help="With a sentence around it, to paste into an e-mail or a police report.")
def checkpoint(setting: Setting, qr: Path | None, text: bool) -> None:  # noqa: FBT001 - click names it
    """Show the newest checkpoint, to keep it somewhere else or to paste it into a report."""
    with closing(setting.open()) as opened:
        shown = keep.show_checkpoint(opened, qr)
    data = {"note": shown.note, "size": shown.size, "root": shown.root}
    if qr is not None:
        data["qr"] = str(qr)
    setting.voice.result(data, *([TEXT_BEFORE, ""] if text else []), shown.note.rstrip("\n"))


@click.command()
@common
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The new backup file.")
def backup(setting: Setting, out: Path) -> None:
    """Copy the vault, encrypted as it is, into one file."""
    with closing(setting.open()) as opened, setting.voice.work("Copying") as bar:
        keep.backup(opened, out, bar)
    setting.voice.result(
        {"path": str(out), "size": out.stat().st_size}, f"The backup is at {out} and was read back whole."
    )


@click.command()
@common
@click.option(
    "--from", "archive", type=click.Path(path_type=Path), help="The backup; without it, the vault lies there."
)
@click.option("--recovery", type=click.Path(path_type=Path), required=True, help="The recovery sheet.")
@click.option(
    "--unlock", "method", type=UnlockChoice(), default=Unlock.BOTH.value, show_default=True, help="What opens it."
)
def restore(setting: Setting, archive: Path | None, recovery: Path, method: str) -> None:
    """Bring a backup back, or unlock the vault anew, with the recovery sheet."""
    unlock = Unlock(method)
    passphrase = None if unlock is Unlock.KEYRING else setting.passphrase(twice=True)
    sheet = read_text(recovery, keep.MAX_SHEET)
    with setting.voice.work("Restoring") as bar:
        if archive is None:
            opened = keep.recover(setting.vault, sheet, unlock=unlock, passphrase=passphrase)
        else:
            opened = keep.restore(archive, setting.vault, sheet, unlock=unlock, passphrase=passphrase, progress=bar)
    with closing(opened):
        data = {"vault": str(setting.vault), "exhibits": opened.vault.index.count, "fingerprint": opened.fingerprint}
    setting.voice.result(data, f"Restored {data['exhibits']} exhibits to {setting.vault}.")


COMMANDS = (init, unlock_check, audit, checkpoint, backup, restore)
