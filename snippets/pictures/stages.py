"""Draw which stage of a pipeline handed on which item, step by step."""

from collections.abc import Sequence

from snippets.pictures.svg import Picture, box, line, text

LEFT, TOP, STEP, ROW = 72.0, 56.0, 44.0, 36.0
ROLES = ("accent", "accent2", "accent3", "muted")

Steps = Sequence[tuple[str, str]]


def spoken(steps: Steps) -> str:
    """Return the steps as words.

    >>> spoken([("parse", "attic"), ("sound", "attic")])
    'parse attic, sound attic'
    """
    return ", ".join(" ".join(step) for step in steps)


def mark(row: int, column: int, role: str) -> str:
    """Return the box of one step."""
    return box(LEFT + column * STEP + 2, TOP + row * ROW + 6, STEP - 4, ROW - 12, role)


def rail(row: int, name: str, width: float) -> str:
    """Return the line that a stage's boxes lie on, with the stage's name in front."""
    y = TOP + row * ROW + ROW / 2
    return text(0, y + 5, name) + line(LEFT, y, width, y, "muted")


def stages(title: str, steps: Steps) -> Picture:
    """Return a row for each stage and a column for each step; an item keeps its colour.

    A step is the name of a stage and the name of an item; above each column stands
    the item. Rows are in the order in which the stages first come up.

    >>> print(stages("Lazy", [("parse", "attic"), ("sound", "attic")]))
    Lazy. In order: parse attic, sound attic.
    """
    rows = list(dict.fromkeys(stage for stage, _ in steps))
    items = list(dict.fromkeys(item for _, item in steps))
    width = LEFT + len(steps) * STEP
    drawn = [text(0, 16, title, "muted")]
    drawn += [rail(row, name, width) for row, name in enumerate(rows)]
    for column, (stage, item) in enumerate(steps):
        role = ROLES[items.index(item) % len(ROLES)]
        middle = LEFT + (column + 0.5) * STEP
        drawn.append(text(middle, TOP - 6, item, anchor="middle"))
        drawn.append(mark(rows.index(stage), column, role))
    alt = f"{title}. In order: {spoken(steps)}."
    return Picture(alt, width, TOP + ROW * len(rows) + 4, "".join(drawn))
