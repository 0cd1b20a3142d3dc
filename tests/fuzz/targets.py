"""Every target; what is a parser and has none stands in docs/fuzzing.md."""

from __future__ import annotations

from fuzz import bundle, log, pictures, process, signatures, store
from fuzz.target import Target

TARGETS: dict[str, Target] = {
    one.name: one for module in (bundle, signatures, log, process, pictures, store) for one in module.TARGETS
}
