from __future__ import annotations

import subprocess
import sys

from evidence_desktop.capture.grab import grab_window
from evidence_desktop.capture.windows import windows


def test_the_post_can_be_captured_once_it_says_ready_and_goes_when_its_input_ends(x_screen):
    program = [sys.executable, "-m", "evidence_desktop.gui.demo_post"]
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as post:
        assert post.stdout
        assert post.stdin
        assert post.stdout.readline() == "ready\n"
        found = next(window for window in windows() if window.title == "Example Network - made-up post")
        pixels, _screen = grab_window(found.id)
        # The whole picture is there: white paper, and the many colours of the drawing.
        colours = pixels.image().getcolors(1 << 20)
        assert colours
        assert len(colours) > 200
        assert max(colours)[1] == (255, 255, 255)
        post.stdin.close()
        assert post.wait(10) == 0
