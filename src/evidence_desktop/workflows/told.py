"""What a person says at the moment of capture."""

from __future__ import annotations

from dataclasses import dataclass

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
