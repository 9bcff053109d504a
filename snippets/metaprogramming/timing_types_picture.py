"""Draw what a type checker still knows of a function behind each kind of decorator."""

from snippets.metaprogramming.timing_types import mypy_says
from snippets.pictures.svg import Picture, arrow, box, text

ANNOTATIONS = (
    "Callable[..., Any]",
    "Callable[..., R]",
    "Callable[P, R]",
)
ROW, WIDTH = 86, 340

START = """
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar
P = ParamSpec("P")
R = TypeVar("R")
def charge(order: str, cents: int) -> bool: return cents > 0
reveal_type(charge)
"""
DECORATOR = """
def decorate_{place}(function: {kind}) -> {kind}: return function
reveal_type(decorate_{place}(charge))
"""


def known() -> list[str]:
    """Return the type of `charge`, bare and behind a decorator of each annotation.

    >>> for type_of_charge in known():
    ...     print(type_of_charge)
    def (order: str, cents: int) -> bool
    def (*Any, **Any) -> Any
    def (*Any, **Any) -> bool
    def (order: str, cents: int) -> bool
    """
    decorators = (
        DECORATOR.format(place=place, kind=kind)
        for place, kind in enumerate(ANNOTATIONS)
    )
    return [said for _, said in mypy_says(START + "".join(decorators))]


def row(kind: str, before: str, after: str, y: float) -> str:
    """Return one decorator, between the type that enters and the type that leaves."""
    role = "accent" if after == before else "accent2"
    return "".join(
        (
            arrow(12, y, 12, y + 38, "muted"),
            text(28, y + 24, f"through {kind}", "muted"),
            box(0, y + 44, WIDTH, 28, role),
            text(12, y + 63, after),
        )
    )


def what_passes() -> Picture:
    """Ask mypy about each decorator and draw the answers.

    >>> print(what_passes())
    Callable[..., Any] lets through: def (*Any, **Any) -> Any; \
Callable[..., R] lets through: def (*Any, **Any) -> bool; \
Callable[P, R] lets through: def (order: str, cents: int) -> bool.
    """
    bare, *types = known()
    pairs = list(zip(ANNOTATIONS, types, strict=True))
    rows = (
        row(kind, bare, after, 34 + place * ROW)
        for place, (kind, after) in enumerate(pairs)
    )
    spoken = "; ".join(f"{kind} lets through: {after}" for kind, after in pairs)
    body = text(12, 20, bare) + "".join(rows)
    return Picture(f"{spoken}.", WIDTH, 26 + ROW * len(pairs), body)
