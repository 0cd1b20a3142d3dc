"""Where the system lacks letters, ours are used; where it has them, nothing is loaded."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

LETTERS = "அ简क"
PROGRAM = """
import json, sys
from PySide6.QtGui import QTextLayout
from evidence_desktop.gui.app import application
from evidence_desktop.gui.fonts import fill_gaps
made = application()
added = fill_gaps(made)
again = fill_gaps(made)
missing = []
for letter in sys.argv[1]:
    layout = QTextLayout(letter, made.font())
    layout.beginLayout(); layout.createLine(); layout.endLayout()
    # Glyph 0 is the empty box of every font.
    runs = layout.glyphRuns()
    missing += [letter] * (not runs or any(0 in run.glyphIndexes() for run in runs))
print(json.dumps([added, again, missing]))
"""
CONFIGURATION = """<?xml version="1.0"?><fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>"""


def test_ours_fill_the_gaps_of_a_system_with_one_font(x_screen: str, tmp_path: Path):
    only = Path("/usr/share/fonts/truetype/dejavu")
    assert only.is_dir(), "installers/system-packages.sh installs it"
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(CONFIGURATION.format(fonts=only, cache=tmp_path))
    env = os.environ | {"FONTCONFIG_FILE": str(configuration), "QT_QPA_PLATFORM": "xcb", "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, LETTERS], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    added, again, missing = json.loads(done.stdout)
    assert added == ["Noto Sans Tamil", "Noto Sans Devanagari", "Droid Sans Fallback"]
    assert again == [], "once is enough"
    assert missing == []
