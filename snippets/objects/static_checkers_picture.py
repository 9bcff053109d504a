"""Show a module with a mark for each line in which a checker finds an error."""

from collections.abc import Iterator, Mapping

from snippets.objects.static_checkers import Findings
from snippets.pictures.svg import Picture, box, line, text

WIDTH, TOP, ROW, COLUMN, INDENT = 332, 18, 21, 52, 5

Sides = Mapping[str, Findings]


def numbers(sides: Sides) -> list[int]:
    """Return the lines in which some checker finds something."""
    return sorted({number for found in sides.values() for number, _ in found})


def table(sides: Sides) -> str:
    """Return what two checkers find, side by side.

    >>> print(table({"one": ((2, "late"),), "two": ((2, "late"), (5, "wrong"))}))
    line  one           two
       2  late          late
       5  -             wrong
    """
    rows = [("line", *sides)]
    for number in numbers(sides):
        said = (dict(found).get(number, "-") for found in sides.values())
        rows.append((str(number), *said))
    return "\n".join(f"{number:>4}  {one:12}  {two}" for number, one, two in rows)


def marks(number: int, sides: Sides, y: float) -> Iterator[str]:
    """Yield a box for each checker that finds something, and a dot for the others."""
    x = WIDTH - COLUMN * len(sides)
    for found in sides.values():
        if number in dict(found):
            yield box(x + COLUMN / 2 - 10, y - 12, 20, 16, "accent2")
        else:
            yield line(x + COLUMN / 2 - 2, y - 4, x + COLUMN / 2 + 2, y - 4, "muted")
        x += COLUMN


def heads(sides: Sides) -> Iterator[str]:
    """Yield the names of the checkers above their columns."""
    for place, name in enumerate(sides):
        x = WIDTH - COLUMN * (len(sides) - place - 0.5)
        yield text(x, 14, name, "muted", "middle")


def words(sides: Sides) -> str:
    """Return who finds errors where.

    >>> words({"one": ((3, "late"),), "two": ((3, "late"), (8, "wrong"))})
    'Errors in line 3: one and two; in line 8: two; in no other line.'
    """
    told = []
    for number in numbers(sides):
        names = (name for name, found in sides.items() if number in dict(found))
        told.append(f"in line {number}: {' and '.join(names)}")
    return f"Errors {'; '.join([*told, 'in no other line'])}."


def side_by_side(module: str, sides: Sides) -> Picture:
    """Draw the code, with a column of marks for each checker.

    >>> print(side_by_side("price = 'tea'", {"one": (), "two": ((1, "wrong"),)}))
    Errors in line 1: two; in no other line.
    """
    body = "".join(heads(sides))
    for number, code in enumerate(module.splitlines(), 1):
        y = TOP + number * ROW
        indent = INDENT * (len(code) - len(code.lstrip()))
        if code:
            body += text(indent, y, code.strip()) + "".join(marks(number, sides, y))
    height = TOP + ROW * len(module.splitlines()) + 8
    return Picture(words(sides), WIDTH, height, body)
