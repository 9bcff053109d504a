"""Draw a class, its bases, and the walk of `super()` through them."""

from collections.abc import Iterator
from itertools import pairwise

from snippets.pictures.svg import Picture, arrow, box, line, text

HEIGHT = 34.0
FLOOR = 82.0
GAP = 36.0
LEGEND = 52.0

Point = tuple[float, float]


def level(cls: type) -> int:
    """Return the length of the longest way from *cls* up to `object`.

    >>> level(object), level(bool)
    (0, 2)
    """
    return max((level(base) + 1 for base in cls.__bases__), default=0)


def width(cls: type) -> float:
    """Return how wide a box must be for every name in the order of *cls*."""
    return 40 + 8 * max(len(ancestor.__name__) for ancestor in cls.__mro__)


def centres(cls: type) -> dict[type, Point]:
    """Place every ancestor on the floor of its level, `object` on top.

    >>> centres(bool)[object][1] < centres(bool)[bool][1]
    True
    """
    floors: dict[int, list[type]] = {}
    for ancestor in cls.__mro__:
        floors.setdefault(level(ancestor), []).append(ancestor)
    wide = width(cls) + GAP
    middle = max(map(len, floors.values())) * wide / 2 - GAP / 2
    return {
        ancestor: (middle + (place - (len(row) - 1) / 2) * wide, 20 + up * FLOOR)
        for up, row in floors.items()
        for place, ancestor in enumerate(row)
    }


def gap(start: Point, end: Point, wide: float) -> tuple[float, float, float, float]:
    """Return the part of the way between two boxes that neither box covers."""
    (x1, y1), (x2, y2) = start, end
    across, down = abs(x2 - x1) or 1e-9, abs(y2 - y1) or 1e-9
    cut = min((wide / 2 + 3) / across, (HEIGHT / 2 + 3) / down)
    dx, dy = (x2 - x1) * cut, (y2 - y1) * cut
    return x1 + dx, y1 + dy, x2 - dx, y2 - dy


def leaps(cls: type) -> list[tuple[type, type]]:
    """Return the steps of the walk to a class that is no base of the one before.

    >>> leaps(bool)
    []
    """
    return [(one, two) for one, two in pairwise(cls.__mro__) if two not in one.__bases__]


def links(cls: type) -> Iterator[str]:
    """Yield the lines: to bases that do not come next, and the steps of the walk."""
    at, wide = centres(cls), width(cls)
    walk = set(pairwise(cls.__mro__))
    for ancestor in cls.__mro__:
        for base in set(ancestor.__bases__):
            if (ancestor, base) not in walk:
                yield line(*gap(at[ancestor], at[base], wide), "muted")
    for one, two in pairwise(cls.__mro__):
        role = "accent2" if (one, two) in leaps(cls) else "accent"
        yield arrow(*gap(at[one], at[two], wide), role)


def boxes(cls: type) -> Iterator[str]:
    """Yield a box for each class with its place in the walk."""
    wide = width(cls)
    for place, (ancestor, (x, y)) in enumerate(centres(cls).items(), 1):
        yield box(x - wide / 2, y - HEIGHT / 2, wide, HEIGHT)
        yield text(x, y + 5, f"{place} {ancestor.__name__}", anchor="middle")


def sentence(cls: type) -> str:
    """Return the walk in words.

    >>> print(sentence(bool))
    The walk from bool: bool, int, object.
    """
    names = ", ".join(ancestor.__name__ for ancestor in cls.__mro__)
    steps = "".join(
        f" {two.__name__} comes after {one.__name__} and is not a base of it."
        for one, two in leaps(cls)
    )
    return f"The walk from {cls.__name__}: {names}.{steps}"
