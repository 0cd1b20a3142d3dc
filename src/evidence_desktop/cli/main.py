"""The terminal face's front: the list of commands, and one place where errors become sentences and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from evidence_desktop import __version__
from evidence_desktop.cli import bundles, demo, exhibits, vaults
from evidence_desktop.cli.tell import CANCELLED, FAILED, USAGE, Voice, exit_code
from evidence_desktop.model.errors import CancelledError, EvidenceError, InputError, WorkError


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="evidence-desktop")
def commands() -> None:
    """Capture, seal and hand over what you see on your own screen. Without a command, the window opens."""


for room in (vaults, exhibits, bundles, demo):
    for command in room.COMMANDS:
        commands.add_command(command)


def main(arguments: Sequence[str]) -> int:  # noqa: PLR0911 - one return per way to end
    """Run one command and return its exit code; nothing is ever shown as a traceback."""
    voice = Voice(as_json="--json" in arguments)
    try:
        result = commands.main(list(arguments), prog_name="evidence-desktop", standalone_mode=False)
    except click.UsageError as error:
        voice.error(InputError("usage", error.format_message(), "See evidence-desktop --help."))
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
        sys.stderr.close()
        return FAILED
    except OSError as error:
        voice.error(
            WorkError("system", f"The system refused: {error.strerror or error}.", "What was saved before is safe.")
        )
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last net: a person must never meet a traceback
        voice.error(
            WorkError(
                "unexpected",
                f"Something went wrong inside the program ({type(error).__name__}).",
                "What was saved before is safe. Please tell the project what you did when it happened.",
            )
        )
        return FAILED
    return result if isinstance(result, int) else 0
