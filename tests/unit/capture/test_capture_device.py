from __future__ import annotations

import getpass
import hashlib
import platform
import re
import sys
from pathlib import Path

import pytest

import evidence_desktop
from evidence_desktop.capture import device as subject


def test_a_device_names_system_app_and_build() -> None:
    device = subject.device()
    assert device.system == f"{platform.system()} {platform.release()} {platform.machine()}"
    assert device.app == f"Evidence Desktop {evidence_desktop.__version__}"
    assert re.fullmatch(r"[0-9a-f]{64}", device.build)


def test_a_device_names_neither_host_nor_person() -> None:
    told = f"{subject.device().system} {subject.device().app}"
    assert platform.node() not in told.split()
    assert getpass.getuser() not in told.split()


def test_a_changed_source_file_is_another_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "__init__.py").write_text("one = 1\n")
    monkeypatch.setattr(evidence_desktop, "__file__", str(tmp_path / "__init__.py"))
    before = subject.build()
    assert subject.build() == before
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "x.pyc").write_bytes(b"x")
    assert subject.build() == before
    (tmp_path / "__init__.py").write_text("one = 2\n")
    assert subject.build() != before


def test_a_frozen_build_is_named_by_its_program_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "program"
    program.write_bytes(b"frozen")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert subject.build() == hashlib.sha256(b"frozen").hexdigest()
