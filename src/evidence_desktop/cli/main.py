"""The terminal face's front: the list of commands, and one place where errors become sentences and exit codes."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

import click

from evidence_desktop import __version__
from evidence_desktop.cli.tell import CANCELLED, FAILED, USAGE, Voice, exit_code
from evidence_desktop.model.errors import CancelledError, EvidenceError, InputError, WorkError

_HOMES = {
    **dict.fromkeys(("init", "unlock-check", "audit", "checkpoint", "backup", "restore"), "vaults"),
    **dict.fromkeys(("capture", "import", "link", "note"), "acquiring"),
    **dict.fromkeys(("screens", "describe", "list", "show", "extract", "delete"), "exhibits"),
    **dict.fromkeys(("redact",), "redacting"),
    **dict.fromkeys(("export",), "exporting"),
    **dict.fromkeys(("verify",), "verifying"),
    **dict.fromkeys(("anchor",), "anchoring"),
    **dict.fromkeys(("rekey",), "rekeying"),
    **dict.fromkeys(("demo",), "demo"),
}
"""Command to module: a command loads only what it needs, which halves the time that most of them take."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(_HOMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - likewise
        home = _HOMES.get(cmd_name)
        if home is None:
            return None
        module = importlib.import_module(f"evidence_desktop.cli.{home}")
        commands: Sequence[click.Command] = module.COMMANDS
        return next(command for command in commands if command.name == cmd_name)


def _tell_version(context: click.Context, _: click.Parameter, asked: bool) -> None:  # noqa: FBT001 - click's signature
    if asked:
        from evidence_desktop.verifier.page import PAGE_SHA256  # noqa: PLC0415 - no other command pays for it

        click.echo(f"evidence-desktop, version {__version__}\nverify.html {PAGE_SHA256} (SHA-256)")
        context.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Show versions."
)
def commands() -> None:
    """Capture, seal and hand over what you see on your own screen. Without a command, the window opens."""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; nothing is ever shown as a traceback."""
    try:
        return _run(arguments)
    except OSError:
        # Not even the error could be told: standard output is closed or its disk is full. The exit code still says it.
        sys.stderr = sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - for the exit itself
        return FAILED


def _run(arguments: Sequence[str]) -> int:  # noqa: PLR0911 - one return per way to end
    voice = Voice(as_json="--json" in arguments)
    try:
        result = commands.main(list(arguments), prog_name="evidence-desktop", standalone_mode=False)
    except click.UsageError as error:
        voice.error(InputError("usage", "{why}", "See evidence-desktop --help.", why=error.format_message()))
        return USAGE
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        voice.error(CancelledError())
        return CANCELLED
    except EvidenceError as error:
        voice.error(error)
        return exit_code(error)
    except BrokenPipeError:
        raise  # whoever read our words has left: main ends without any
    except OSError as error:
        voice.error(
            WorkError(
                "system",
                "The system refused: {reason}.",
                "What was saved before is safe.",
                reason=error.strerror or error,
            )
        )
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last net: a person must never meet a traceback
        voice.error(
            WorkError(
                "unexpected",
                "Something went wrong inside the program ({name}).",
                "What was saved before is safe. Please tell the project what you did when it happened.",
                name=type(error).__name__,
            )
        )
        return FAILED
    return result if isinstance(result, int) else 0
