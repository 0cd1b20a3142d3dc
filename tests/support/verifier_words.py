"""Finds every text that the verifier puts into a finding, in its source."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import evidence_desktop.verifier

SOURCE = Path(evidence_desktop.verifier.__file__).parent
SAID = {
    "FaultError": (0, 1),
    "CannotRunError": (0, 1),
    "UnreadableError": (0,),
    "ValueError": (0,),
    "Finding": (3, 4),
    "fail": (1, 2),
    "say": (2, 3),
    "append": (0,),
    "StampError": (1, 2),
    "_say_covered": (2, 4),
    "_Form": (2,),
    "_unfinished": (3,),
    "_refused": (2, 3),
    "_say_not_run": (2,),
    "_plain": (0,),
    "matching": (0,),
    "decode_base64": (2,),
    "require_keys": (2,),
    "_expect_pairs": (3,),
}
"""Which arguments of which call are, or become, such a text."""
BLANK = "{}"
"""Stands for whatever varies."""


NAMED = frozenset({"expected", "found", "bound", "_why", "_FORM", "AGE_ADVICE"})
"""Variables that hold such a text before it is handed over."""
PLAIN = frozenset({"str", "hex", "isoformat", "kind_of", "fingerprint", "found", "why", "strerror"})
"""Calls, attributes and variables that give a number, a hash, a moment or a text of the verifier, and no stranger's."""
TERMINAL = frozenset({"__main__.py", "words.py"})
"""What only a terminal says."""


def texts() -> dict[str, str]:
    """Every text with ``BLANK`` for each value in it, and the place where it stands."""
    return {
        text: f"{path.name}:{node.lineno}"
        for path in sorted(SOURCE.glob("*.py"))
        if path.name not in TERMINAL
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for text in _literals(_said(node))
    }


def quoting() -> dict[str, str]:
    """Every text that is expected where a value stands as what was found, all of it, and the place where that is.

    A number, a hash or a moment is no such value, nor is what the verifier wrote itself.
    """
    return {
        expected: f"{path.name}:{node.lineno}"
        for path in sorted(SOURCE.glob("*.py"))
        if path.name not in TERMINAL
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and len(said := _said(node)) > 1 and _is_quoted(said[1])
        for expected in _literals(said[:1])
    }


def _is_quoted(found: ast.expr) -> bool:
    if isinstance(found, ast.JoinedStr):
        # What has words of its own has a template of its own, or is a format.
        return not any(isinstance(part, ast.Constant) and re.search("[a-z]", str(part.value)) for part in found.values)
    if isinstance(found, ast.IfExp):
        return _is_quoted(found.body) or _is_quoted(found.orelse)
    if isinstance(found, ast.BoolOp):
        return any(map(_is_quoted, found.values))
    name = _name(found.func) if isinstance(found, ast.Call) else _name(found)
    return not isinstance(found, ast.Constant) and name not in PLAIN | NAMED


def _said(node: ast.AST) -> list[ast.expr]:
    if isinstance(node, ast.Call):
        return [node.args[number] for number in SAID.get(_name(node.func), ()) if number < len(node.args)]
    if isinstance(node, ast.Assign) and NAMED & {_name(one) for target in node.targets for one in _flat(target)}:
        return [node.value]
    if isinstance(node, ast.Yield) and isinstance(node.value, ast.Tuple):
        return [node.value]
    if isinstance(node, ast.GeneratorExp) and isinstance(node.elt, ast.Tuple):
        return [node.elt]
    return []


def _flat(target: ast.expr) -> list[ast.expr]:
    return target.elts if isinstance(target, ast.Tuple) else [target]


def _literals(nodes: list[ast.expr]) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Tuple):
            yield from _literals(node.elts)
        elif isinstance(node, ast.IfExp):
            yield from _literals([node.body, node.orelse])
        elif isinstance(node, ast.BoolOp):
            yield from _literals(node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            parts = (str(part.value) if isinstance(part, ast.Constant) else BLANK for part in node.values)
            yield "".join(parts)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
