"""Find out, and draw, in which moments annotations are evaluated."""

import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from snippets.pictures.svg import Picture, box, text

MOMENTS = ("def", "call", "read", "hints")
CODE = {
    "a parameter": "def post(amount: seen()): pass",
    "the same, after the __future__ import": (
        "from __future__ import annotations\ndef post(amount: seen()): pass"
    ),
    "a local variable": "def post(amount): cents: seen() = amount",
}
WIDTH, TOP, ROW, COLUMN = 332, 26, 56, 83

Table = Mapping[str, tuple[str, ...]]


def evaluated(code: str) -> tuple[str, ...]:
    """Return in which moments the annotation in *code* is evaluated.

    >>> evaluated("def post(amount): cents: seen() = amount")
    ()
    """
    seen: list[None] = []
    names: dict[str, Any] = {"seen": lambda: seen.append(None)}
    steps: dict[str, Callable[[], object]] = {
        "def": lambda: exec(code, names),
        "call": lambda: names["post"](12),
        "read": lambda: names["post"].__annotations__,
        "hints": lambda: typing.get_type_hints(names["post"]),
    }
    found = []
    for moment, step in steps.items():
        before = len(seen)
        step()
        if len(seen) > before:
            found.append(moment)
    return tuple(found)


def observed() -> Table:
    """Return the moments for each kind of annotation, on this version of Python."""
    return {kind: evaluated(code) for kind, code in CODE.items()}


def row(kind: str, moments: tuple[str, ...], y: float) -> Iterator[str]:
    """Yield a kind of annotation, and its moments below."""
    yield text(0, y, kind)
    for place, moment in enumerate(MOMENTS):
        x = place * COLUMN
        yield box(x, y + 8, COLUMN - 8, 22, "accent" if moment in moments else "paper")
        yield text(x + (COLUMN - 8) / 2, y + 24, moment, anchor="middle")


def moments(table: Table) -> Picture:
    """Draw in which moments which annotations are evaluated.

    >>> print(moments({"a parameter": ("read",), "a local variable": ()}))
    Evaluated: a parameter, read; a local variable, never.
    """
    body, spoken = "", []
    for place, (kind, found) in enumerate(table.items()):
        body += "".join(row(kind, found, 14 + place * ROW))
        spoken.append(f"{kind}, {' and '.join(found) or 'never'}")
    return Picture(f"Evaluated: {'; '.join(spoken)}.", WIDTH, len(table) * ROW, body)
