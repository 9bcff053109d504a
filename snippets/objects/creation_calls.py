"""Draw what `__new__` and `__init__` did in calls of classes."""

import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from types import FrameType

from snippets.pictures.svg import Picture, arrow, box, text

HEIGHT, ROW, WIDE = 28.0, 76.0, 74.0
WIDTH = 332.0


@dataclass(frozen=True)
class Call:
    """One call of a class: what was called, what ran, and what `__new__` gave."""

    label: str
    ran: Sequence[str]
    gave: str


def watched(call: Callable[[], object]) -> tuple[list[str], object]:
    """Make a *call*; return which of the two methods ran in Python, and the result.

    >>> from fractions import Fraction
    >>> watched(lambda: Fraction("1/3"))
    (['__new__'], Fraction(1, 3))
    """
    ran = []

    def profile(frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_name
        if event == "call" and name in ("__new__", "__init__"):
            ran.append(name)

    before = sys.getprofile()
    sys.setprofile(profile)
    try:
        result = call()
    finally:
        sys.setprofile(before)
    return ran, result


def trace(calls: Sequence[tuple[type, object]]) -> Iterator[Call]:
    """Call each class with its argument, and say what came of it."""
    known: list[object] = []
    for cls, argument in calls:
        ran, made = watched(partial(cls, argument))
        kind = type(made).__name__
        if not isinstance(made, cls):
            gave = f"{kind} {made!r}"
        elif any(made is one for one in known):
            gave = f"the same {kind}"
        else:
            gave = f"a {kind}"
        known.append(made)
        yield Call(f"{cls.__name__}({argument!r})", ran, gave)


def row(call: Call, y: float) -> Iterator[str]:
    """Yield the drawing of one call, from left to right."""
    middle, right = y + 24 + HEIGHT / 2, WIDTH - 30 - WIDE
    yield text(0, y + 14, call.label)
    for name, x, role in (("__new__", 1.0, "accent"), ("__init__", right, "accent2")):
        if name in call.ran:
            yield box(x, y + 24, WIDE, HEIGHT, role)
            yield text(x + WIDE / 2, middle + 5, name, anchor="middle")
        else:
            yield text(x + WIDE / 2, middle + 5, "skipped", "muted", "middle")
    yield arrow(WIDE + 4, middle, right - 4, middle)
    yield text((WIDE + right) / 2, middle - 7, call.gave, "muted", "middle")
    yield arrow(right + WIDE + 3, middle, WIDTH, middle)


def calls(*asked: tuple[type, object]) -> Picture:
    """Call each class with its argument, and draw what ran.

    >>> from fractions import Fraction
    >>> print(calls((Fraction, "1/3")))
    Fraction('1/3'): __new__ gives a Fraction, no __init__ runs.
    """
    found = list(trace(asked))
    body = "".join(part for n, call in enumerate(found) for part in row(call, n * ROW))
    words = (
        f"{call.label}: __new__ gives {call.gave},"
        f" {'and' if '__init__' in call.ran else 'no'} __init__ runs."
        for call in found
    )
    return Picture(" ".join(words), WIDTH, len(found) * ROW - 20, body)
