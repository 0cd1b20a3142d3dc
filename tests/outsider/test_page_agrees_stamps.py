"""verify.html in a real browser says of each time stamp, word for word, what `evidence-verify --json` says.

Each browser has its own idea of which keys, signatures and certificates it takes; none of that may show.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from evidence_desktop.verifier import verify
from evidence_desktop.verifier.__main__ import as_json
from support import handmade, keyforms, tsa
from support.browser import Browser
from support.keyforms import PLACES

pytestmark = pytest.mark.long


def said(page: Browser, folder: Path, stamps: Iterable[tuple[bytes, bytes]]) -> list[str]:
    """Put replies, each with its root, over the one checkpoint of a bundle; both must say the same of each.

    Returns:
        The severity of what they say of each: ``info`` when it counts.
    """
    bundle = handmade.example()
    roots, subjects = [], []
    for number, (reply, root) in enumerate(stamps, 1):
        stem = f"data/custody/anchors/{number:03d}"
        bundle.files |= {f"{stem}.note": NOTE, f"{stem}.tsr": reply, f"{stem}.crt": tsa.pem_of(root)}
        roots.append(hashlib.sha256(root).hexdigest())
        subjects.append(f"{stem}.tsr")
    path = bundle.finish().folder(folder)
    ours = json.loads(json.dumps(as_json(verify(path, tsa_roots=roots))))
    assert page.check(path, tsa_roots=roots) == ours
    found = {one["subject"]: one["severity"] for one in ours["findings"] if one["check"] == "anchors"}
    assert found.keys() == set(subjects)
    return [found[subject] for subject in subjects]


NOTE = handmade.example().note.encode()


@pytest.mark.parametrize("place", PLACES)
def test_which_keys_are_judged(page: Browser, tmp_path: Path, place: str):
    odd = [keyforms.authority(form, place) for form in keyforms.forms()]
    found = said(page, tmp_path / "bundle", [(one.reply(NOTE), one.root) for one in odd])
    assert dict(zip((form.name for form in keyforms.forms()), found, strict=True)) == {
        form.name: form.said for form in keyforms.forms()
    }
    assert {*found} == {"info", "warning", "fail"}
