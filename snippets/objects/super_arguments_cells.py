"""Draw which class `super()` means in each method of a class."""

from collections.abc import Iterator, Sequence
from types import FunctionType

from snippets.objects.super_arguments import cell
from snippets.pictures.svg import Picture, arrow, box, text

HEIGHT, ROW, GAP = 30.0, 44.0, 34.0

Column = tuple[float, float]


def methods(cls: type) -> list[FunctionType]:
    """Return the functions of *cls* in which `super()` finds its class.

    >>> from snippets.objects.super import Entry, Taxed
    >>> [method.__name__ for method in methods(Taxed)], methods(Entry)
    (['total', 'show'], [])
    """
    functions = [value for value in vars(cls).values() if type(value) is FunctionType]
    return [function for function in functions if cell(function) is not None]


def meant(cls: type) -> type:
    """Return the one class that all methods of *cls* mean by `super()`."""
    cells = [cell(method) for method in methods(cls)]
    (held,) = {one.cell_contents for one in cells if one is not None}
    assert isinstance(held, type)
    return held


def columns(words: Sequence[str]) -> list[Column]:
    """Return where each column begins and how wide it is; *words* are the longest."""
    found: list[Column] = []
    x = 1.0
    for word in words:
        found.append((x, 18 + 8 * len(word)))
        x += found[-1][1] + GAP
    return found


def label(column: Column, y: float, words: str, role: str = "paper") -> str:
    """Return a box with words, its middle at the height *y*."""
    x, wide = column
    frame = box(x, y - HEIGHT / 2, wide, HEIGHT, role)
    return frame + text(x + wide / 2, y + 5, words, anchor="middle")


def step(start: Column, end: Column, y1: float, y2: float, role: str) -> str:
    """Return an arrow from one column to the next."""
    return arrow(start[0] + start[1] + 3, y1, end[0] - 4, y2, role)


def drawn(cls: type, names: list[str], middle: float) -> Iterator[str]:
    """Yield the boxes and arrows: class, methods, cell, and the class in the cell."""
    role = "accent" if meant(cls) is cls else "accent2"
    heads = [cls.__name__, max(names, key=len), "cell", meant(cls).__name__]
    one, two, three, four = columns(heads)
    yield label(one, middle, heads[0])
    for place, name in enumerate(names):
        y = 16 + place * ROW
        yield label(two, y, name)
        yield step(one, two, middle, y, "muted") + step(two, three, y, middle, "muted")
    yield label(three, middle, heads[2])
    yield step(three, four, middle, middle, role)
    yield label(four, middle, heads[3], role)


def cells(cls: type) -> Picture:
    """Draw the way from *cls* through its methods to the class they mean.

    >>> from snippets.objects.super import Taxed
    >>> print(cells(Taxed))
    total and show of Taxed share one cell; it holds Taxed.
    """
    names = [method.__name__ for method in methods(cls)]
    held, middle = meant(cls).__name__, 16 + (len(names) - 1) * ROW / 2
    alt = f"{' and '.join(names)} of {cls.__name__} share one cell; it holds {held}."
    x, wide = columns([cls.__name__, max(names, key=len), "cell", held])[-1]
    body = "".join(drawn(cls, names, middle))
    return Picture(alt, x + wide + 1, 32 + (len(names) - 1) * ROW, body)
