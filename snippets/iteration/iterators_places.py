"""Draw where the iterators of a list stand."""

from collections.abc import Iterator, Mapping, Sequence
from operator import length_hint

from snippets.pictures.svg import Picture, arrow, box, text

COLUMN, HEIGHT, ROW, END = 70.0, 30.0, 30.0, 48.0


def place(items: Sequence[str], iterator: Iterator[str]) -> int:
    """Return the index of the item that *iterator* gives next.

    >>> sensors = ["attic", "barn"]
    >>> place(sensors, iter(sensors))
    0
    """
    return len(items) - length_hint(iterator)


def together(iterators: Mapping[str, Iterator[str]]) -> dict[str, Iterator[str]]:
    """Join the names that mean one and the same object.

    >>> one = iter(["attic"])
    >>> list(together({"one": one, "again": iter(one), "other": iter(["attic"])}))
    ['one, again', 'other']
    """
    found: dict[int, list[str]] = {}
    for name, iterator in iterators.items():
        found.setdefault(id(iterator), []).append(name)
    return {", ".join(names): iterators[names[0]] for names in found.values()}


def mark(row: int, where: int, name: str) -> str:
    """Return the arrow of one iterator, with its names."""
    x, y = (where + 0.5) * COLUMN, 2 * ROW + row * ROW
    return arrow(x, y, x, HEIGHT + 5, "accent") + text(x + 8, y, name)


def places(items: Sequence[str], iterators: Mapping[str, Iterator[str]]) -> Picture:
    """Draw an arrow for each of *iterators*, list iterators of *items*.

    It points at the item that comes next. Names of the same object share an arrow.

    >>> sensors = ["attic", "barn"]
    >>> print(places(sensors, {"first": iter(sensors)}))
    A list: attic, barn. The next item of first: attic.
    """
    drawn: list[str] = []
    for number, item in enumerate(items):
        drawn.append(box(number * COLUMN + 1, 1, COLUMN - 2, HEIGHT - 2))
        drawn.append(text((number + 0.5) * COLUMN, 20, item, anchor="middle"))
    drawn.append(text((len(items) + 0.2) * COLUMN, 20, "end", "muted"))
    alt = f"A list: {', '.join(items)}."
    named = together(iterators)
    for row, (name, iterator) in enumerate(named.items()):
        where = place(items, iterator)
        drawn.append(mark(row, where, name))
        alt += f" The next item of {name}: {[*items, 'none'][where]}."
    width, height = COLUMN * len(items) + END, 2 * ROW + ROW * len(named) - 20
    return Picture(alt, width, height, "".join(drawn))
