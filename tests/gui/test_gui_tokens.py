from __future__ import annotations

import pytest

from evidence_desktop.gui.tokens import DARK, LIGHT, Colours, contrast

TEXT, SIGN = 4.5, 3.0


def test_contrast_is_the_ratio_of_the_web_guidelines():
    # The guidelines' own corner values: black on white, and a colour on itself.
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(colours: Colours):
    grounds = (colours.ground, colours.surface, colours.raised)
    pairs = [(text, ground) for text in (colours.ink, colours.quiet) for ground in grounds]
    pairs += [(colours.accent, ground) for ground in (colours.ground, colours.surface, colours.accent_soft)]
    pairs += [(colours.ink, soft) for soft in (colours.accent_soft, colours.care_soft, colours.altered_soft)]
    pairs += [(colours.quiet, colours.accent_soft), (colours.care, colours.care_soft)]
    pairs += [
        (colours.altered, colours.altered_soft),
        (colours.altered, colours.surface),
        (colours.care, colours.surface),
    ]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_strong)]
    pairs += [(colours.quiet, colours.line)]
    assert {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < TEXT} == {}


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_the_border_of_a_field_can_be_seen(colours: Colours):
    assert min(contrast(colours.edge, ground) for ground in (colours.ground, colours.surface)) >= SIGN
