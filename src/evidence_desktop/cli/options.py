"""What every command takes, and how it is run: options after the command, errors as sentences, exit codes."""

from __future__ import annotations

import functools
import getpass
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from evidence_desktop.cli.tell import Voice
from evidence_desktop.model.errors import InputError, LockedError, WorkError
from evidence_desktop.workflows.session import Session, Unlock, default_vault, needs_passphrase, unlock
from evidence_desktop.workflows.told import DEFAULT_CASE, Told

MAX_PASSPHRASE_FILE = 4096
"""Bytes; a longer file is not a passphrase."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What the common options said."""

    vault: Path
    passphrase_file: str | None
    voice: Voice

    def passphrase(self, *, twice: bool = False) -> str:
        """Read the passphrase from the named file, standard input or the keyboard."""
        return ask_passphrase("passphrase", "--passphrase-file", self.passphrase_file, twice=twice)

    def open(self, *, salvage: bool = False) -> Session:
        """Unlock the vault."""
        passphrase = self.passphrase() if needs_passphrase(self.vault) else None
        return unlock(self.vault, passphrase, salvage=salvage)


def ask_passphrase(what: str, option: str, file: str | None, *, twice: bool) -> str:
    """Read a passphrase from the file that an option named, or from the keyboard; ``what`` names it to the person."""
    if file is not None:
        return read_passphrase(file)
    if not sys.stdin.isatty():
        raise LockedError(
            "passphrase-needed",
            "A {what} is needed.",
            "Name a file with {option}; - reads standard input.",
            what=what,
            option=option,
        )
    text = getpass.getpass(f"{what.capitalize()}: ")
    if twice and getpass.getpass("Once more: ") != text:
        raise InputError("passphrase-differs", "The two passphrases differ.", "Nothing was done. Try again.")
    return text


def read_passphrase(name: str) -> str:
    """Read a passphrase: the first line of a file or of standard input, without its line end."""
    try:
        if name == "-":
            data = sys.stdin.buffer.readline(MAX_PASSPHRASE_FILE)
        else:
            with Path(name).open("rb") as file:
                data = file.readline(MAX_PASSPHRASE_FILE)
        return data.decode("utf-8").rstrip("\r\n")
    except OSError as error:
        raise InputError(
            "no-passphrase-file", "{name} cannot be read: {reason}.", name=name, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise InputError("no-passphrase-file", "{name} is not text in UTF-8.", name=name) from error


def read_text(path: Path, limit: int) -> str:
    """Read a small text file that the person named."""
    try:
        with path.open("rb") as file:
            return file.read(limit).decode("utf-8")
    except OSError as error:
        raise WorkError("cannot-read", "{path} cannot be read: {reason}.", path=path, reason=error.strerror) from error
    except UnicodeDecodeError as error:
        raise InputError("not-text", "{path} is not text in UTF-8.", path=path) from error


def read_bytes(name: str, limit: int) -> bytes:
    """Read a small file that the person named, or standard input."""
    try:
        if name == "-":
            data = sys.stdin.buffer.read(limit + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(limit + 1)
    except OSError as error:
        raise WorkError("cannot-read", "{path} cannot be read: {reason}.", path=name, reason=error.strerror) from error
    if len(data) > limit:
        raise InputError("too-long", "{path} is too long for what it should be.", "Choose another file.", path=name)
    return data


def common(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the common options; it receives a ``Setting`` first."""

    @click.option(
        "--vault", type=click.Path(path_type=Path), envvar="EVIDENCE_DESKTOP_VAULT", help="The vault's folder."
    )
    @click.option("--passphrase-file", metavar="FILE", help="Read the passphrase from FILE; - is standard input.")
    @click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
    @click.option("--quiet", is_flag=True, help="Say nothing but errors.")
    @functools.wraps(function)
    def run(vault: Path | None, passphrase_file: str | None, as_json: bool, quiet: bool, **rest: Any) -> None:  # noqa: FBT001 - click names them
        voice = Voice(as_json=as_json, quiet=quiet)
        click.get_current_context().obj = voice
        function(Setting(vault or default_vault(), passphrase_file, voice), **rest)

    return run


def told(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command the options that say where something came from; it receives them as one ``Told``."""

    @click.option("--platform", default="", help="Such as Instagram or WhatsApp.")
    @click.option("--url", default="", help="Address of the post or page.")
    @click.option("--account", default="", help="Account name of whoever posted it.")
    @click.option("--note", "remark", default="", help="Anything you want to say about it now.")
    @click.option("--case", default=DEFAULT_CASE, show_default=True, help="The case that it belongs to.")
    @functools.wraps(function)
    def run(*args: Any, platform: str, url: str, account: str, remark: str, case: str, **rest: Any) -> None:
        what = Told(platform=platform, url=url, account=account, remark=remark, case=case)
        function(*args, told=what, **rest)

    return run


class UnlockChoice(click.Choice[str]):
    """The three ways of unlocking."""

    def __init__(self) -> None:
        super().__init__([method.value for method in Unlock])
