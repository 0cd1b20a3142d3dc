"""The command `evidence-verify`: checks a bundle and says what it found.

What only some calls need is imported where they need it: the bounded process (``apart``) has to start soon.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn, TextIO

from evidence_desktop.verifier import given, words
from evidence_desktop.verifier.apart import ARGUMENT, verify
from evidence_desktop.verifier.findings import CHECKS, FORMAT, Finding, Report, Severity, UsageError, Verdict, shown
from evidence_desktop.verifier.page import PAGE_SHA256

VERSION = "0.1.0"
"""Version of this program; a test holds it to that of the app."""

EXIT_CODES = {
    Verdict.INTACT_ANCHORED: 0,
    Verdict.INTACT_UNANCHORED: 0,
    Verdict.REPORT_INTACT: 3,
    Verdict.ALTERED: 1,
    Verdict.CANNOT_TELL: 3,
}
EXIT_USAGE = 2
EXIT_CANCELLED = 130

_MARKS = {Severity.FAIL: "FAILED", Severity.UNKNOWN: "CANNOT TELL", Severity.WARNING: "note", Severity.INFO: "note"}
_WORST = (Severity.FAIL, Severity.UNKNOWN, Severity.WARNING, Severity.INFO)
_LONG = 80
"""Characters of a name that stand in a sentence, so that the reason is still read."""
_SHOWN = 10
"""Findings of one check that are printed in words; --json has them all."""


def as_json(report: Report) -> dict[str, Any]:
    """Give a report as the JSON object that both commands print."""
    return {
        "verdict": str(report.verdict),
        "findings": [
            {
                "check": finding.check,
                "severity": str(finding.severity),
                "subject": finding.subject,
                "expected": finding.expected,
                "found": finding.found,
            }
            for finding in report.findings
        ],
        "checks": list(report.checks),
        "applies": list(report.applies),
        "fingerprint": report.root_fingerprint,
        "fingerprint_words": report.fingerprint_words,
        "bundle_id": report.bundle_id,
        "exhibits": report.exhibits,
        "redacted": report.redacted,
        "checkpoint": report.checkpoint,
    }


def print_report(report: Report, stream: TextIO, quiet: bool = False) -> None:  # noqa: FBT001, FBT002 - one switch
    """Print a report in words: the verdict, each check, and what it shows; only the verdict when ``quiet``."""
    lines = [words.VERDICTS[report.verdict]]
    if not quiet:
        stopper, reason = words.reason(report.findings) if report.verdict is Verdict.CANNOT_TELL else ("", "")
        lines += ["", *facts, ""] if (facts := _facts(report)) else [""]
        by_check: dict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            by_check[finding.check].append(finding)
        stopped = [check for check in report.applies if words.is_not_run(by_check[check])]
        for number, check in enumerate(CHECKS, 1):
            if check in report.applies and check not in stopped:
                advice = reason if check == stopper else ""
                lines += _check_lines(number, check, by_check[check], advice, ran=check in report.checks)
        if stopped:
            lines.append(f"Not checked for that reason: {', '.join(words.CHECKS[check].title for check in stopped)}.")
        absent = [words.CHECKS[check].title for check in CHECKS if check not in report.applies]
        if absent:
            lines.append(f"Not here to check, for they need the whole bundle: {', '.join(absent)}.")
        if not reason:
            lines += ["", words.shows(report.verdict)]
    stream.write("\n".join(lines) + "\n")


def _facts(report: Report) -> list[str]:
    facts = [
        ("Bundle", report.bundle_id),
        ("Exhibits", str(report.exhibits or "")),
        ("Redacted", f"in {report.redacted} a redacted copy stands for the original" if report.redacted else ""),
        ("Fingerprint", report.root_fingerprint),
        ("In words", report.fingerprint_words),
    ]
    return [f"{label + ':':13}{value}" for label, value in facts if value]


def _check_lines(number: int, check: str, findings: list[Finding], advice: str, *, ran: bool) -> list[str]:
    text = words.CHECKS[check]
    severities = {finding.severity for finding in findings}
    worst = next((severity for severity in _WORST if severity in severities), None)
    if worst is None and ran:
        return [f"{number:2}. {text.title}: ok. {text.holds}"]
    mark = _MARKS[Severity(worst or Severity.UNKNOWN)]
    advice = advice or (text.open if mark == _MARKS[Severity.UNKNOWN] else text.advice)
    lines = [f"{number:2}. {text.title}: {mark}. {advice}"]
    # The worst first, so that no flood of notes hides what decides.
    told = sorted(findings, key=lambda finding: _WORST.index(Severity(finding.severity)))
    lines += [f"      {_in_words(each)}" for each in told[:_SHOWN]]
    if len(findings) > _SHOWN:
        lines.append(f"      and {len(findings) - _SHOWN} more (see --json)")
    return lines


def _in_words(finding: Finding) -> str:
    if finding.severity == Severity.INFO:
        return f"{finding.subject}: {finding.found}"
    return f"{finding.subject}: expected {finding.expected}; found {finding.found}"


class _Once(argparse.Action):
    """An option of which the last would hide the others."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        if getattr(namespace, self.dest) is not None:
            parser.error(f"{option_string} was given twice")
        setattr(namespace, self.dest, values)


class _Parser(argparse.ArgumentParser):
    """Says wrong usage as a sentence and a hint, as all commands do."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(
            "usage", "The command cannot be understood: {why}.", "See evidence-verify --help.", why=message
        )


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = _Parser(
        prog="evidence-verify",
        description="Check an evidence bundle. Nothing is written, but to --remember, or sent.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "path", metavar="PATH", type=_path, help="the bundle: a folder or a zip; or a report alone, a PDF"
    )
    parser.add_argument("--trust", metavar="FINGERPRINT", action=_Once, help="hex or words, as its owner read it out")
    parser.add_argument(
        "--since", metavar="FILE", type=_path, action=_Once, help="a checkpoint that you kept from before"
    )
    parser.add_argument(
        "--anchor-text",
        metavar="FILE",
        type=_path,
        action=_Once,
        help="any text from elsewhere, such as an e-mail, with a checkpoint in it; - is standard input",
    )
    parser.add_argument(
        "--tsa-root",
        metavar="FILE",
        type=_path,
        action="append",
        default=[],
        help="root certificate of a time-stamping authority that you believe; may be given again",
    )
    parser.add_argument(
        "--remember",
        metavar="FILE",
        type=_path,
        action=_Once,
        help="keep what was seen of each log here, and compare with it",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--quiet", action="store_true", help="print the verdict only")
    told = f"evidence-verify {VERSION}, bundle version {FORMAT}\nverify.html {PAGE_SHA256} (SHA-256)"
    parser.add_argument("--version", action="version", version=told)
    return parser.parse_args(arguments)


def _path(text: str) -> Path:
    if not text:
        raise argparse.ArgumentTypeError("a name is empty")
    return Path(text)


def _check(options: argparse.Namespace) -> int:
    _expect_path(options.path)
    memory = None
    if options.remember is not None:
        from evidence_desktop.verifier.memory import Memory  # noqa: PLC0415 - see above

        memory = Memory.load(options.remember)
    report = verify(
        options.path,
        trust=options.trust,
        since=None if options.since is None else given.read_since(options.since),
        anchor_text=None if options.anchor_text is None else given.read_text(options.anchor_text),
        tsa_roots=frozenset[str]().union(*map(given.read_root, options.tsa_root)),
    )
    if memory is not None:
        report = memory.compare(report)
    if options.json:
        sys.stdout.write(json.dumps(as_json(report), indent=2) + "\n")
    else:
        print_report(report, sys.stdout, options.quiet)
    sys.stdout.flush()
    code = EXIT_CODES[report.verdict]
    if memory is not None:
        try:
            memory.save(options.remember)
        except UsageError as error:
            # What was found is said already, and weighs more.
            sys.stderr.write(f"{shown(error.message)}\n{shown(error.hint)}\n")
            return code or EXIT_USAGE
    return code


def _expect_path(path: Path) -> None:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        raise UsageError(
            "no-such-path", "There is nothing at {path}.", "Give the folder, the zip or the PDF.", path=path
        ) from None
    except (OSError, ValueError) as error:
        raise UsageError(
            "cannot-read",
            "{path} cannot be read: {reason}.",
            "Copy it to a folder of your own, and check it there.",
            path=path.name if len(path.name) <= _LONG else f"{path.name[:_LONG]}…",
            reason=getattr(error, "strerror", None) or "no such name can be",
        ) from None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives 0 intact, 1 altered, 2 wrong usage, 3 not everything could be checked, 130 stopped."""
    asked = sys.argv[1:] if arguments is None else list(arguments)
    if asked == [ARGUMENT]:
        from evidence_desktop.verifier.apartworker import main as judge  # noqa: PLC0415 - only the bounded process

        return judge()
    # A program may be started without them.
    sys.stdout, sys.stderr = sys.stdout or io.StringIO(), sys.stderr or io.StringIO()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal without Unicode shows other letters as escapes; it must not end the program.
            stream.reconfigure(errors="backslashreplace")
    try:
        return _check(_parse(asked))
    except UsageError as error:
        if "--json" in asked:
            told = {"code": error.code, "message": error.message, "hint": error.hint}
            sys.stdout.write(json.dumps({"error": told}) + "\n")
        sys.stderr.write(f"{shown(error.message)}\n{shown(error.hint)}\n")
        return EXIT_USAGE
    except BrokenPipeError:
        # Whoever read the output went away; what is left in the buffer must not raise again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return EXIT_CANCELLED
    except OSError as error:
        # The bundle's own troubles end as findings; this one is about writing down what was found.
        sys.stderr.write(f"What was found could not be written: {error.strerror or type(error).__name__}.\n")
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return EXIT_USAGE
    except KeyboardInterrupt:
        sys.stderr.write("Stopped, as you asked.\n")
        return EXIT_CANCELLED


if __name__ == "__main__":
    sys.exit(main())
