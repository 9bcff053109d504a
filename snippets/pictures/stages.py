"""Draw which stage of a pipeline handed on which item, step by step."""

from collections.abc import Sequence

from snippets.pictures.svg import Picture, box, line, text

LEFT, TOP, STEP, ROW = 60.0, 52.0, 26.0, 32.0
ROLES = ("accent", "accent2", "accent3", "muted")

Steps = Sequence[tuple[str, str]]


def spoken(steps: Steps) -> str:
    """Return the steps as words.

    >>> spoken([("parse", "attic"), ("sound", "attic")])
    'parse attic, sound attic'
    """
    return ", ".join(" ".join(step) for step in steps)


def mark(row: int, column: int, item: int) -> str:
    """Return the box of one step, with the number of its item."""
    x, y = LEFT + column * STEP, TOP + row * ROW
    number = text(x + STEP / 2, y + 17, str(item + 1), anchor="middle")
    return box(x + 1, y, STEP - 2, 24, ROLES[item % len(ROLES)]) + number


def rail(row: int, name: str, steps: int) -> str:
    """Return a stage's name, and the line under its boxes."""
    y = TOP + row * ROW
    return text(0, y + 17, name) + line(0, y + 28, LEFT + steps * STEP, y + 28, "paper")


def stages(title: str, steps: Steps) -> Picture:
    """Return a row for each stage and a column for each step, with the items numbered.

    A step is the name of a stage and the name of an item.
    Rows are in the order in which the stages first come up, numbers in that of items.

    >>> print(stages("Lazy", [("parse", "attic"), ("sound", "attic")]))
    Lazy. In order: parse attic, sound attic.
    """
    rows = list(dict.fromkeys(stage for stage, _ in steps))
    items = list(dict.fromkeys(item for _, item in steps))
    legend = ", ".join(f"{n} {item}" for n, item in enumerate(items, start=1))
    drawn = [text(0, 16, title), text(0, 38, legend, "muted")]
    drawn += [rail(row, name, len(steps)) for row, name in enumerate(rows)]
    drawn += [
        mark(rows.index(stage), column, items.index(item))
        for column, (stage, item) in enumerate(steps)
    ]
    alt = f"{title}. In order: {spoken(steps)}."
    width, height = LEFT + len(steps) * STEP, TOP + len(rows) * ROW
    return Picture(alt, width, height, "".join(drawn))
