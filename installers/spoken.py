"""Finds every word that the source says to a person: errors, phrases inside them, and what gui/ translates."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "evidence_desktop"
ROOTS = {"EvidenceError", "UsageError"}
"""Error classes whose first words are a code, a sentence and a hint; all classes beneath them are found."""
PHRASE = "Phrase"
ALIAS = "say"
"""The one other name that ``QCoreApplication.translate`` may have in a function."""
PLURAL = 3
"""What ``translate`` takes before a count: context, words, a remark."""


@dataclass(frozen=True)
class Said:
    """Words at one place of the source.

    Attributes:
        place: Path and line.
        texts: The words; None for each that is not a literal.
        context: The context of a translation: for ``tr`` the class that it stands in; None for an error or a phrase.
        values: Names of what varies, as they are given; None when that cannot be seen.
        plural: Whether it is given a count.
    """

    place: str
    texts: tuple[str | None, ...]
    context: str | None = None
    values: frozenset[str] | None = None
    plural: bool = False


def errors(source: Path = SOURCE) -> list[Said]:
    """Every error that is made, and every phrase."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(source.rglob("*.py"))}
    kinds = _kinds(list(trees.values()))
    return [said for path, tree in trees.items() for said in _errors(path.relative_to(source), tree, kinds)]


def translated(source: Path = SOURCE) -> list[Said]:
    """Every translation that gui/ asks for."""
    return [
        said
        for path in sorted((source / "gui").rglob("*.py"))
        for said in _translated(path.relative_to(source), ast.parse(path.read_text("utf-8")))
    ]


def fields(text: str) -> frozenset[str]:
    """The ``{names}`` in a text, each with its form of writing, such as ``limit:,``."""
    parts = string.Formatter().parse(text)
    return frozenset(f"{name}:{form}" if form else name for _words, name, form, _how in parts if name is not None)


def _kinds(trees: list[ast.Module]) -> set[str]:
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    kinds = set(ROOTS)
    while more := {one.name for one in classes if one.name not in kinds and any(_name(b) in kinds for b in one.bases)}:
        kinds |= more
    return kinds


def _errors(path: Path, tree: ast.Module, kinds: set[str]) -> Iterator[Said]:
    for outer in ast.walk(tree):
        # ``super().__init__`` in an error's own class is an error made like any other.
        inside = isinstance(outer, ast.ClassDef) and outer.name in kinds - ROOTS
        for call in ast.walk(outer) if inside else (outer,):
            if not isinstance(call, ast.Call):
                continue
            if _name(call.func) in kinds or (inside and _is_super(call.func)):
                given = call.args[1:3]
            elif _name(call.func) == PHRASE:
                given = call.args[:1]
            else:
                continue
            # A class that is made without words has them inside itself.
            if call.args or call.keywords:
                yield Said(f"{path}:{call.lineno}", tuple(map(_literal, given)), values=_values(call))


def _translated(path: Path, tree: ast.AST, inside: str = "") -> Iterator[Said]:
    for node in ast.iter_child_nodes(tree):
        yield from _translated(path, node, node.name if isinstance(node, ast.ClassDef) else inside)
        if not isinstance(node, ast.Call):
            continue
        name, place = _name(node.func), f"{path}:{node.lineno}"
        if name == "tr":
            yield Said(place, (_literal(node.args[0]),), inside, plural=len(node.args) > PLURAL - 1)
        elif name == "translate" or (name == ALIAS and isinstance(node.func, ast.Name)):
            context = _literal(node.args[0]) or "?"
            yield Said(place, (_literal(node.args[1]),), context, plural=len(node.args) > PLURAL)


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _is_super(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "__init__"
        and isinstance(node.value, ast.Call)
        and _name(node.value.func) == "super"
    )


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _values(call: ast.Call) -> frozenset[str] | None:
    names = [word.arg for word in call.keywords]
    return None if None in names else frozenset(name for name in names if name is not None)
