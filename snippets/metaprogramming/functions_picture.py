"""Draw functions, and the cells through which they share variables."""

from collections.abc import Callable, Iterator, Mapping
from types import CellType, FunctionType

from snippets.pictures.svg import Picture, arrow, box, text

WIDE, HIGH, ROW = 112.0, 34.0, 52.0
CELLS, TOP = 196.0, 34.0

Functions = Mapping[str, Callable[..., object]]
Link = tuple[str, str, CellType]


def links(functions: Functions) -> Iterator[Link]:
    """Yield the names of function and variable, and the cell, for each variable."""
    for name, function in functions.items():
        assert isinstance(function, FunctionType)
        cells = function.__closure__ or ()
        for variable, cell in zip(function.__code__.co_freevars, cells, strict=True):
            yield name, variable, cell


def content(cell: CellType) -> str:
    """Return what is in a *cell*, in short.

    >>> content(CellType(250)), content(CellType())
    ('250', 'empty')
    """
    try:
        return repr(cell.cell_contents)
    except ValueError:
        return "empty"


def closures(functions: Functions) -> Picture:
    """Draw each of the *functions* with an arrow to every cell that it keeps.

    >>> from snippets.metaprogramming.functions import tariff
    >>> print(closures({"one": tariff(50), "other": tariff(80)}))
    one keeps fee: 50 in cell 1; other keeps fee: 80 in cell 2.
    """
    found = list(links(functions))
    cells = list({id(cell): (variable, cell) for _, variable, cell in found}.values())
    places = {id(cell): place for place, (_, cell) in enumerate(cells)}
    rows = {name: place for place, name in enumerate(functions)}
    drawn = [text(0, 16, "functions", "muted"), text(CELLS, 16, "cells", "muted")]
    for name, row in rows.items():
        drawn.append(box(0, TOP + row * ROW, WIDE, HIGH))
        drawn.append(text(WIDE / 2, TOP + row * ROW + 22, name, "ink", "middle"))
    for place, (variable, cell) in enumerate(cells):
        words = f"{variable}: {content(cell)}"
        drawn.append(box(CELLS, TOP + place * ROW, WIDE + 20, HIGH, "accent2"))
        y = TOP + place * ROW + 22
        drawn.append(text(CELLS + WIDE / 2 + 10, y, words, "ink", "middle"))
    for name, _, cell in found:
        start, end = rows[name], places[id(cell)]
        middle = TOP + HIGH / 2
        ends = (WIDE + 3, middle + start * ROW, CELLS - 3, middle + end * ROW)
        drawn.append(arrow(*ends, "accent"))
    told = "; ".join(
        f"{name} keeps {variable}: {content(cell)} in cell {places[id(cell)] + 1}"
        for name, variable, cell in found
    )
    height = TOP + ROW * max(len(rows), len(cells)) - ROW + HIGH + 6
    return Picture(f"{told}.", CELLS + WIDE + 22, height, "".join(drawn))
