"""Draw which class `super()` means in the methods of some classes."""

from collections.abc import Iterator, Sequence
from types import FunctionType

from snippets.objects.super_arguments import cell
from snippets.pictures.svg import Picture, arrow, box, text

HEIGHT, ROW, GAP = 30.0, 44.0, 34.0


def methods(cls: type) -> list[FunctionType]:
    """Return the functions of *cls* in which `super()` finds its class.

    >>> from snippets.objects.super import Entry, Taxed
    >>> [method.__name__ for method in methods(Taxed)], methods(Entry)
    (['total', 'show'], [])
    """
    functions = [value for value in vars(cls).values() if type(value) is FunctionType]
    return [function for function in functions if cell(function) is not None]


def meant(functions: Sequence[FunctionType]) -> type:
    """Return the one class that all *functions* mean by `super()`."""
    hidden = [cell(function) for function in functions]
    (held,) = {one.cell_contents for one in hidden if one is not None}
    assert isinstance(held, type)
    return held


class Column:
    """Boxes among each other, around the same middle in every column."""

    def __init__(self, left: float, middle: float, names: Sequence[str]) -> None:
        """Begin at *left*; the boxes are as wide as the longest of the *names*."""
        self.left = left
        self.right = left + 18 + 8 * max(map(len, names))
        top = middle - (len(names) - 1) / 2 * ROW
        self.rows = [(top + place * ROW, name) for place, name in enumerate(names)]

    def boxes(self, role: str = "paper") -> Iterator[str]:
        """Yield a box for each name."""
        wide = self.right - self.left
        for y, name in self.rows:
            yield box(self.left, y - HEIGHT / 2, wide, HEIGHT, role)
            yield text(self.left + wide / 2, y + 5, name, anchor="middle")

    def step(self, row: int, other: "Column", end: int, role: str) -> str:
        """Return an arrow from a *row* to the row *end* of the *other* column."""
        y1, y2 = self.rows[row][0], other.rows[end][0]
        return arrow(self.right + 3, y1, other.left - 4, y2, role)


def ordered(classes: Sequence[type]) -> list[FunctionType]:
    """Return the methods of all *classes*, those of the last class at the end."""
    last = {one: place for place, cls in enumerate(classes) for one in methods(cls)}
    return sorted(last, key=lambda one: last[one])


def sentence(classes: Sequence[type], held: type) -> str:
    """Say which class has which methods, and what their cell holds."""
    shares = (
        f"{cls.__name__} has {' and '.join(method.__name__ for method in methods(cls))}"
        for cls in classes
    )
    return f"{', '.join(shares)}; their cell holds {held.__name__}."


def cells(*classes: type) -> Picture:
    """Draw the way from *classes* through their methods to the class these mean.

    >>> from snippets.objects.super import Taxed
    >>> print(cells(Taxed))
    Taxed has total and show; their cell holds Taxed.
    """
    functions = ordered(classes)
    held = meant(functions)
    tall = max(len(classes), len(functions)) * ROW
    columns: list[Column] = []
    for objects in (classes, functions, ("cell",), (held,)):
        left = columns[-1].right + GAP if columns else 1
        names = [getattr(one, "__name__", "cell") for one in objects]
        columns.append(Column(left, tall / 2, names))
    body = "".join((*boxes(columns), *arrows(columns, classes, functions)))
    return Picture(sentence(classes, held), columns[-1].right + 1, tall, body)


def boxes(columns: Sequence[Column]) -> Iterator[str]:
    """Yield all boxes; the class in the cell stands out."""
    *others, last = columns
    for column in others:
        yield from column.boxes()
    yield from last.boxes("accent")


def arrows(
    columns: Sequence[Column], classes: Sequence[type], functions: list[FunctionType]
) -> Iterator[str]:
    """Yield an arrow for what each class has, and for what leads to the cell."""
    left, middle, hidden, right = columns
    for row, cls in enumerate(classes):
        for method in methods(cls):
            yield left.step(row, middle, functions.index(method), "muted")
    for row in range(len(functions)):
        yield middle.step(row, hidden, 0, "accent")
    yield hidden.step(0, right, 0, "accent")
