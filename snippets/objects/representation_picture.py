"""Draw which methods each form asks, in order."""

from collections.abc import Iterator
from itertools import pairwise

from snippets.objects.representation_trace import asked
from snippets.pictures.svg import Picture, arrow, box, line, text

FORMS = (
    "f'{x:>9}'",
    "f'{x}'",
    "f'{x!s:>9}'",
    "print(x)",
    "f'{x!r}'",
    "print([x])",
)
COLUMNS = {"__format__": 134.0, "__str__": 218.0, "__repr__": 298.0}
TOP, ROW, SIDE = 34.0, 34.0, 22.0


def marks(names: list[str], y: float) -> Iterator[str]:
    """Yield a numbered box for each method, or where the walk was refused."""
    for number, name in enumerate(names, 1):
        if name in COLUMNS:
            x = COLUMNS[name]
            yield box(x - SIDE / 2, y - SIDE / 2, SIDE, SIDE, "accent")
            yield text(x, y + 5, str(number), anchor="middle")
        else:
            yield text(COLUMNS["__str__"], y + 5, name, "accent2", "middle")


def steps(names: list[str], y: float) -> Iterator[str]:
    """Yield an arrow from each method to the next, or to the refusal."""
    for start, end in pairwise(names):
        role = "ink" if end in COLUMNS else "accent2"
        left = COLUMNS[start] + SIDE / 2 + 3
        right = COLUMNS[end] - SIDE / 2 - 4 if end in COLUMNS else left + 30
        yield arrow(left, y, right, y, role)


def row(form: str, names: list[str], y: float) -> str:
    """Return one form and its walk."""
    parts = (text(0, y + 5, form), *steps(names, y), *marks(names, y))
    return "".join(parts)


def ways() -> Picture:
    """Try every form and draw its walk from left to right.

    >>> print(ways().alt.split("; ")[0])
    f'{x:>9}' asks __format__, then TypeError
    """
    found = {form: asked(form) for form in FORMS}
    bottom = TOP + len(found) * ROW
    heads = [text(x, 16, name, "muted", "middle") for name, x in COLUMNS.items()]
    rails = [line(x, 24, x, bottom - 8, "paper") for x in COLUMNS.values()]
    rows = [
        row(form, names, TOP + (place + 0.4) * ROW)
        for place, (form, names) in enumerate(found.items())
    ]
    told = (f"{form} asks {', then '.join(names)}" for form, names in found.items())
    return Picture(f"{'; '.join(told)}.", 332, bottom, "".join(heads + rails + rows))
