"""Stamps over one text, checked: what holds, and by which name it is refused."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from evidence_desktop.verifier.chains import Link, read_link
from evidence_desktop.verifier.timestamps import Stamp, StampError, check_stamp, read_stamp
from support import tsa
from support.tsa import Authority, Holder, stamper

DATA = b"a checkpoint"
IMPRINT = hashlib.sha256(DATA).digest()


def link(holder: Holder) -> Link:
    return read_link(tsa.der(holder.certificate))


def checked(authority: Authority) -> Stamp:
    stamp = read_stamp(authority.reply(DATA))
    check_stamp(stamp, IMPRINT, link(authority.root))
    return stamp


def refused(authority: Authority, code: str, **how: Any) -> StampError:
    with pytest.raises(StampError) as caught:
        check_stamp(read_stamp(authority.reply(DATA)), IMPRINT, how.get("root") or link(authority.root))
    assert caught.value.code == code
    return caught.value


def chain(*between: Holder, top: Holder = tsa._ROOT) -> Authority:
    """An authority under the last of these certificates."""
    return Authority(signer=stamper(between[-1] if between else top), root=top, between=between)
