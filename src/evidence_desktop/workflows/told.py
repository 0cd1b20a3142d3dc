"""What a person says at the moment of capture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

DEFAULT_CASE = "Case 1"


@dataclass(frozen=True, slots=True)
class Told:
    """What the person says at the moment of capture; everything may be empty."""

    platform: str = ""
    url: str = ""
    account: str = ""
    profile_url: str = ""
    remark: str = ""
    event_time: str = ""
    first_seen: str = ""
    case: str = DEFAULT_CASE


def told_fields(told: Told) -> dict[str, str]:
    """What was told, as a draft keeps it: only what is not empty."""
    return {name: text for name, text in asdict(told).items() if text}


def told_in(kept: Mapping[str, str]) -> Told:
    """What a draft says was told."""
    return Told(**{one.name: kept.get(one.name, "") for one in fields(Told)})
