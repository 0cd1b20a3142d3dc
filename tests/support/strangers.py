"""Words of strangers that are near to those of the verifier, or the same."""

from __future__ import annotations

FREE = (
    "I left him after he hit me",
    "made up by others, root and branch, which was not compared",
    "he said it was text as text",
    "a few bytes",
    "Photo 3: at least one box",
    "I am more than 5 of them",
    "from Monday to Friday",
    "the key I lost",
)
"""What a person may write, each near to a text of the verifier."""
STRANGERS = (*FREE, "missing", "none", "another", "3 more", "different: all that he wrote", "history: mine")
"""The same, and what is word for word such a text."""
