"""The command `evidence-verify`: words, JSON, exit codes, and errors that are sentences."""

from __future__ import annotations

import hashlib
import io
import json
import os
import runpy
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import evidence_desktop
from evidence_desktop.model.resources import resource
from evidence_desktop.verifier import CHECKS, Finding, Report, Verdict, words
from evidence_desktop.verifier.__main__ import VERSION, main, print_report
from evidence_desktop.verifier.findings import Severity
from support import handmade, tamper, tsa


@pytest.fixture
def good(tmp_path) -> Path:
    return handmade.example().folder(tmp_path / "bundle")


def test_an_intact_bundle_exits_0_and_says_each_check_and_the_limits(good, capsys):
    assert main([str(good), "--trust", handmade.identity().fingerprint]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("Intact: ")
    for number, check in enumerate(CHECKS, 1):
        assert f"{number:2}. {words.CHECKS[check].title}: " in out
    assert handmade.identity().fingerprint in out
    assert "who sat at the keyboard" in out
    assert err == ""


def test_an_altered_bundle_exits_1_and_names_the_file(good, capsys):
    tamper.flip(good / "data/originals/001.txt", 2)
    assert main([str(good)]) == 1
    out = capsys.readouterr().out
    assert out.startswith("Altered: ")
    assert "5. Hashes: FAILED." in out
    assert "data/originals/001.txt: expected " in out
    assert "who sat at the keyboard" not in out


def test_a_locked_bundle_exits_3_and_says_how_to_open_it(tmp_path, capsys):
    (tmp_path / "b.zip.age").write_bytes(b"age-encryption.org/v1\n")
    assert main([str(tmp_path / "b.zip.age")]) == 3
    out = capsys.readouterr().out
    assert out.startswith("Cannot tell: ")
    assert "age -d -o bundle.zip bundle.zip.age" in out
    assert "Not checked for that reason: Version, Files, " in out
    assert "clock was set" not in out


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\xff\xd8\xff\xe0 a photo, made up", "This is no zip, or one that was cut off."),
        (b"%PDF-1.7\nmade up", "This PDF is no sealed report."),
        (None, "This is no evidence bundle."),
    ],
)
def test_what_is_no_bundle_is_said_once_with_what_to_do(tmp_path, capsys, data, told):
    given = tmp_path / "given"
    if data is None:
        handmade.example().folder(given / "inside")
    else:
        given.write_bytes(data)
    assert main([str(given)]) == 3
    out = capsys.readouterr().out
    assert f" 1. Container: CANNOT TELL. {told}" in out
    assert out.count("CANNOT TELL") == 1
    assert "by another way, and keep this copy" not in out


def test_a_later_version_is_said_once_with_what_to_do(good, capsys):
    info = good / "bag-info.txt"
    info.write_text(info.read_text().replace("Evidence-Bundle-Version: 1", "Evidence-Bundle-Version: 2"))
    assert main([str(good)]) == 3
    out = capsys.readouterr().out
    assert " 2. Version: CANNOT TELL. This program does not know its version." in out
    assert "Not checked for that reason: Files, Lists, " in out


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ("it ended early", "It was cut off."),
        ("internal error: KeyError('made up')", "This program failed while it opened it"),
        ("Permission denied", "It could not be read."),
    ],
)
def test_each_way_not_to_be_opened_has_words_of_its_own(found, told):
    stopped = Finding(
        "version", Severity.UNKNOWN, "version", "a check that runs", "not run: the container was not opened"
    )
    why = Finding("container", Severity.UNKNOWN, "the bundle", "a readable folder or zip", found)
    assert words.reason([why, stopped])[1].startswith(told)
    # Another check says nothing of why this one did not run, and where all ran there is nothing to say.
    assert words.reason([replace(why, check="trust"), stopped]) == ("", "")
    assert words.reason([why]) == ("", "")


def test_a_check_that_stays_open_says_so_and_no_more(good, capsys):
    """The clock is said to have been set only where it was."""
    (good / "data/custody/entries.jsonl").unlink()
    assert main([str(good)]) == 1
    out = capsys.readouterr().out
    assert "15. Clock: CANNOT TELL. This could not be checked, which says neither yes nor no." in out
    assert "clock was set" not in out


def test_many_findings_of_one_check_are_counted(good, capsys):
    for number in range(15):
        (good / f"extra-{number}.txt").write_text("x")
    assert main([str(good)]) == 1
    assert "and 5 more (see --json)" in capsys.readouterr().out


def test_the_finding_that_decides_is_printed_before_any_note(good):
    findings = [Finding("clock", Severity.WARNING, f"entry {n}", "a", "b") for n in range(30)]
    findings += [
        Finding("clock", Severity.INFO, "aside", "a", "b"),
        Finding("clock", Severity.FAIL, "entry 99", "a", "b"),
    ]
    out = io.StringIO()
    print_report(Report(Verdict.ALTERED, tuple(findings), CHECKS, "", "", "", 0, 0, ""), out)
    lines = out.getvalue().splitlines()
    start = next(place for place, line in enumerate(lines) if "Clock: FAILED." in line)
    assert lines[start + 1].strip() == "entry 99: expected a; found b"


def test_quiet_prints_the_verdict_alone(good, capsys):
    assert main([str(good), "--quiet"]) == 0
    assert capsys.readouterr().out == words.VERDICTS["intact-unanchored"] + "\n"


def test_json_is_one_object_with_the_keys_that_others_rely_on(good, capsys):
    tamper.flip(good / "VERIFY.txt", 0)
    assert main([str(good), "--json"]) == 1
    value = json.loads(capsys.readouterr().out)
    assert value["verdict"] == "altered"
    first = next(f for f in value["findings"] if f["severity"] == "fail")
    assert first.keys() == {"check", "severity", "subject", "expected", "found"}
    assert all(isinstance(text, str) for text in first.values())
    assert (first["check"], first["subject"]) == ("hash", "VERIFY.txt")


def test_since_reads_a_checkpoint_file_even_as_windows_editors_write_it(tmp_path):
    bundle, note = handmade.example(), tmp_path / "kept.note"
    good = bundle.folder(tmp_path / "bundle")
    kept = bundle.notes[3]
    for text in (kept, kept.replace("\n", "\r\n"), f"\ufeff{kept}"):
        note.write_bytes(text.encode())
        assert main([str(good), "--since", str(note), "--quiet"]) == 0


@pytest.mark.parametrize(
    ("arguments", "words_in_it"),
    [
        ([], "cannot be understood"),
        (["a", "b"], "cannot be understood"),
        (["--nonsense", "a"], "cannot be understood"),
        (["{bundle}", "--trust", "hello"], "fingerprint cannot be read"),
        (["{bundle}/nothing"], "There is nothing at"),
        (["{bundle}", "--since", "{bundle}/nothing"], "cannot be read"),
        (["{bundle}", "--since", "{bundle}"], "cannot be read"),
        (["{bundle}", "--since", "{bundle}/data/originals/002.bin"], "is not a checkpoint"),
        (["{bundle}", "--anchor-text", "{bundle}/nothing"], "cannot be read"),
        (["{bundle}", "--anchor-text", "{bundle}/bagit.txt"], "no whole checkpoint"),
        (["{bundle}", "--tsa-root", "{bundle}/nothing"], "cannot be read"),
        (["{bundle}", "--tsa-root", "{bundle}/bagit.txt"], "holds no certificate"),
        (["{bundle}", "--remember", "{bundle}/bagit.txt"], "what was seen before"),
        ([""], "a name is empty"),
        (["{bundle}", "--since", ""], "a name is empty"),
        (["{bundle}", "--js"], "cannot be understood"),
        (["{bundle}", "--trust", "0" * 64, "--trust", "1" * 64], "--trust was given twice"),
        (["{bundle}", "--since", "a", "--since", "b"], "--since was given twice"),
        (["{bundle}", "--anchor-text", "a", "--anchor-text", "b"], "--anchor-text was given twice"),
        (["{bundle}", "--remember", "a", "--remember", "b"], "--remember was given twice"),
        (["x" * 5000], "cannot be read"),
        (["{bundle}/bagit.txt/x"], "There is nothing at"),
    ],
)
def test_wrong_usage_exits_2_with_a_sentence_and_a_hint(good, capsys, arguments, words_in_it):
    given = [argument.replace("{bundle}", str(good)) for argument in arguments]
    assert main(given) == 2
    out, err = capsys.readouterr()
    assert words_in_it in err
    assert len(err.splitlines()) == 2
    assert out == ""
    assert main([*given, "--json"]) == 2
    error = json.loads(capsys.readouterr().out)["error"]
    assert error.keys() == {"code", "message", "hint"}


def test_a_text_is_read_from_a_file_or_from_standard_input(tmp_path, monkeypatch):
    bundle = handmade.example()
    path = bundle.folder(tmp_path / "bundle")
    text = tmp_path / "mail.txt"
    text.write_text(f"> {bundle.notes[7]}")
    assert main([str(path), "--anchor-text", str(text), "--quiet"]) == 0
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.read_bytes())))
    assert main([str(path), "--anchor-text", "-", "--quiet"]) == 0


def test_what_was_found_is_said_though_it_cannot_be_kept(good, tmp_path, capsys):
    place = str(tmp_path / "missing" / "seen")
    assert main([str(good), "--quiet", "--remember", place]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("Intact")
    assert "cannot be kept" in err
    (good / "VERIFY.txt").write_bytes(b"changed")
    assert main([str(good), "--quiet", "--remember", place]) == 1
    assert capsys.readouterr().out.startswith("Altered")


@pytest.mark.skipif(sys.platform == "win32", reason="no such devices there")
def test_what_cannot_be_written_down_or_asked_for_is_said(good):
    command = f"{sys.executable} -m evidence_desktop.verifier '{good}'"
    for redirected, code, said in (
        (">/dev/full", 2, "could not be written: No space left"),
        (">&-", 0, ""),
        ("--anchor-text - <&-", 2, "There is no whole checkpoint"),
    ):
        done = subprocess.run(
            ["sh", "-c", f"{command} {redirected}"], capture_output=True, text=True, check=False, timeout=60
        )
        assert (done.returncode, said in done.stderr, "Traceback" in done.stderr) == (code, True, False), redirected


class Full(io.StringIO):
    """A file on a full disk."""

    def write(self, _text: str) -> int:
        raise OSError(28, "No space left on device")


def test_a_result_that_cannot_be_written_is_no_verdict(good, capsys, monkeypatch):
    turned = []
    with monkeypatch.context() as patched:
        patched.setattr(os, "dup2", lambda opened, number: turned.append(number) or os.close(opened))
        patched.setattr(sys, "stdout", Full())
        assert main([str(good)]) == 2
    assert "could not be written: No space left on device" in capsys.readouterr().err
    assert turned == [1]


def test_a_text_that_is_too_long_is_wrong_usage(good, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("evidence_desktop.verifier.given.MAX_PASTED", 100)
    text = tmp_path / "mail.txt"
    text.write_text("x" * 101)
    assert main([str(good), "--anchor-text", str(text)]) == 2
    assert "too long" in capsys.readouterr().err


def test_roots_of_authorities_may_be_given_again(tmp_path, capsys):
    bundle, authority = handmade.example(), tsa.Authority()
    note = bundle.notes[7].encode()
    stem = "data/custody/anchors/001"
    own = tsa.pem(authority.root.certificate)
    bundle.files |= {f"{stem}.note": note, f"{stem}.tsr": authority.reply(note), f"{stem}.crt": own}
    path = bundle.finish().folder(tmp_path / "bundle")
    one, two = tmp_path / "one.pem", tmp_path / "two.der"
    one.write_bytes(tsa.pem(tsa.root().certificate))
    two.write_bytes(tsa.der(authority.root.certificate))
    assert main([str(path), "--tsa-root", str(one), "--quiet"]) == 0
    assert main([str(path), "--tsa-root", str(one), "--tsa-root", str(two), "--quiet"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert (first, second) == (words.VERDICTS["intact-unanchored"], words.VERDICTS["intact-anchored"])


def test_what_was_seen_is_kept_where_the_person_says(good, tmp_path):
    seen = tmp_path / "seen.json"
    assert main([str(good), "--remember", str(seen), "--quiet"]) == 0
    assert handmade.identity().log_line in json.loads(seen.read_text())["logs"]


def test_a_report_alone_has_nothing_to_hold_a_checkpoint_to(tmp_path, capsys):
    bundle = handmade.example()
    report = tmp_path / "report.pdf"
    report.write_bytes(bundle.files["data/report.pdf"])
    text = tmp_path / "note"
    text.write_text(bundle.notes[7])
    for option in ("--since", "--anchor-text"):
        assert main([str(report), option, str(text)]) == 2
        assert "nothing to compare a checkpoint with" in capsys.readouterr().err


def test_version_and_help_exit_0(capsys):
    said = {}
    for option in ("--version", "--help"):
        with pytest.raises(SystemExit) as caught:
            main([option])
        assert caught.value.code == 0
        said[option] = capsys.readouterr().out
    page = resource("verify.html").read_bytes()
    assert said["--version"].splitlines() == [
        f"evidence-verify {VERSION}, bundle version 1",
        f"verify.html {hashlib.sha256(page).hexdigest()} (SHA-256)",
    ]
    assert "Check an evidence bundle." in said["--help"]
    assert evidence_desktop.__version__ == VERSION


def test_ctrl_c_exits_130_without_a_traceback(good, capsys, monkeypatch):
    def interrupt(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("evidence_desktop.verifier.__main__.verify", interrupt)
    assert main([str(good)]) == 130
    assert capsys.readouterr().err == "Stopped, as you asked.\n"


def test_a_reader_that_goes_away_is_no_traceback(good, monkeypatch):
    class Gone(io.StringIO):
        def write(self, text):
            raise BrokenPipeError

    closed: list[int] = []
    monkeypatch.setattr(os, "dup2", lambda _, descriptor: closed.append(descriptor))
    monkeypatch.setattr(sys, "stdout", Gone())
    assert main([str(good)]) == 130
    assert closed == [1]


def test_a_terminal_without_unicode_still_gets_the_report(good):
    (good / "caf\u00e9.txt").write_text("x")
    env = os.environ | {"PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "evidence_desktop.verifier", str(good)]
    done = subprocess.run(command, env=env, capture_output=True, check=False, text=True, encoding="ascii")
    assert (done.returncode, done.stderr) == (1, "")
    assert "caf\\xe9.txt" in done.stdout


def test_it_loads_no_other_part_of_the_app(good):
    # What it loads is what it needs: a lawyer's machine has none of the rest.
    code = (
        "import sys; from evidence_desktop.verifier.__main__ import main; main(sys.argv[1:]);"
        "print(sorted(m for m in sys.modules if m.startswith(('evidence_desktop', 'keyring', 'PySide6', 'reportlab',"
        " 'pyhanko', 'ssl', 'http', 'asyncio', 'PIL'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(good), "--quiet"], capture_output=True, check=True, text=True
    )
    loaded = json.loads(done.stdout.splitlines()[-1].replace("'", '"'))
    assert [m for m in loaded if m != "evidence_desktop" and not m.startswith("evidence_desktop.verifier")] == []


def test_the_module_runs_as_a_program(good, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["evidence-verify", str(good), "--quiet"])
    monkeypatch.delitem(sys.modules, "evidence_desktop.verifier.__main__")
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("evidence_desktop.verifier", run_name="__main__")
    assert caught.value.code == 0


def test_another_face_can_print_the_report(good):
    from evidence_desktop.verifier import verify

    stream = io.StringIO()
    print_report(verify(good), stream)
    assert stream.getvalue().startswith("Intact")
