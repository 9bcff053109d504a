"""Draw a class, its bases, and the walk of `super()` through them."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import fmean

from snippets.pictures.svg import Picture, arrow, box, line, text

HEIGHT = 34.0
FLOOR = 82.0
GAP = 56.0
ROW = 24.0

Point = tuple[float, float]


def heights(cls: type) -> dict[type, int]:
    """Return the length of the longest way from *cls* up to each ancestor.

    >>> heights(bool) == {bool: 0, int: 1, object: 2}
    True
    """
    found = {cls: 0}
    for ancestor in cls.__mro__:  # a class stands before its bases here
        for base in ancestor.__bases__:
            found[base] = max(found.get(base, 0), found[ancestor] + 1)
    return found


def width(cls: type) -> float:
    """Return how wide a box must be for every name in the order of *cls*."""
    return 40 + 8 * max(len(ancestor.__name__) for ancestor in cls.__mro__)


def floors(cls: type) -> list[list[type]]:
    """Return the ancestors floor by floor, *cls* at the bottom.

    >>> floors(bool) == [[bool], [int], [object]]
    True
    """
    height = heights(cls)
    return [
        [ancestor for ancestor in cls.__mro__ if height[ancestor] == up]
        for up in range(max(height.values()) + 1)
    ]


def columns(cls: type) -> dict[type, float]:
    """Return how far right each class stands; one alone stands above its subclasses."""
    wide = width(cls) + GAP
    x: dict[type, float] = {}
    for row in floors(cls):
        below = [x[sub] for sub in x if row[0] in sub.__bases__]
        middle = fmean(below) if len(row) == 1 and below else 0
        for place, ancestor in enumerate(row):
            x[ancestor] = middle + (place - (len(row) - 1) / 2) * wide
    return {ancestor: right - min(x.values()) for ancestor, right in x.items()}


def centres(cls: type) -> dict[type, Point]:
    """Return the middle of each box, `object` on the top floor."""
    x, height = columns(cls), heights(cls)
    return {
        ancestor: (
            width(cls) / 2 + x[ancestor],
            20 + (height[object] - height[ancestor]) * FLOOR,
        )
        for ancestor in cls.__mro__
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
    return [
        (one, two) for one, two in pairwise(cls.__mro__) if two not in one.__bases__
    ]


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


def legend(cls: type, y: float) -> Iterator[str]:
    """Yield what the kinds of lines mean, from *y* downwards."""
    rows = [("accent", "next, and a base"), ("accent2", "next, but not a base")]
    for place, (role, words) in enumerate(rows[: 1 + bool(leaps(cls))]):
        yield arrow(0, y + place * ROW, 30, y + place * ROW, role)
        yield text(40, y + place * ROW + 5, words)


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


def mro(cls: type) -> Picture:
    """Draw *cls* and its ancestors, with an arrow for each step of the walk.

    Plain lines lead to bases that do not come next.

    >>> print(mro(bool))
    The walk from bool: bool, int, object.
    """
    foot = heights(cls)[object] * FLOOR + 64
    body = "".join((*links(cls), *boxes(cls), *legend(cls, foot)))
    wide = width(cls) + max(columns(cls).values())
    return Picture(sentence(cls), wide, foot + 2 * ROW, body)
