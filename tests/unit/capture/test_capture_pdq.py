"""PDQ gives what the reference implementation gives, recognises a copy, and says when it cannot."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from PIL import Image

from evidence_desktop.capture.pdq import BITS, Pdq, distance, pdq
from evidence_desktop.model.errors import CancelledError
from support import drawn

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "pdq.json").read_text())["vectors"]
ENOUGH = 50


@pytest.fixture(scope="module")
def pictures() -> dict[str, Image.Image]:
    return drawn.pictures()


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_it_is_the_hash_of_the_reference_implementation(pictures, vector):
    ours = pdq(pictures[vector["name"]])
    assert ours.quality == vector["quality"]
    if ours.quality >= ENOUGH:
        assert ours.hex == vector["hash"]


def test_there_is_a_vector_for_every_picture(pictures):
    assert [vector["name"] for vector in VECTORS] == list(pictures)


def test_a_copy_that_was_made_smaller_and_compressed_is_near_and_another_picture_is_far(pictures):
    tiles = pictures["tiles"]
    squeezed = io.BytesIO()
    tiles.resize((640, 360)).save(squeezed, "JPEG", quality=60)
    assert distance(pdq(tiles), pdq(Image.open(squeezed))) <= 31
    assert distance(pdq(tiles), pdq(pictures["hills"])) >= 90


def test_the_distance_counts_bits():
    assert distance(Pdq(0b1011, 100), Pdq(0b0001, 100)) == 2
    assert distance(Pdq(0, 0), Pdq((1 << BITS) - 1, 0)) == BITS


def test_it_stops_when_it_is_asked_to(pictures):
    class Stop:
        def report(self, done: int, total: int) -> None: ...

        def checkpoint(self) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        pdq(pictures["hills"], Stop())
