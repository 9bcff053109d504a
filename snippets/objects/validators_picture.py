"""Draw what three readings of one column do, and what each brings back."""

from snippets.objects.validators_table import Table
from snippets.pictures.svg import Picture, arrow, box, text

LEFT, RIGHT, WIDE, HIGH, GAP = 96.0, 126.0, 200.0, 50.0, 14.0


def said(value: object) -> str:
    """Return a number as it is, and anything else as what it is.

    >>> said(700), said([])
    ('700', 'a list')
    """
    return str(value) if isinstance(value, int) else f"a {type(value).__name__}"


def readings(row: Table, called: str, column: str) -> Picture:
    """Read a column on the class, then twice on a *row* that has not loaded it.

    >>> from contextlib import closing
    >>> from sqlite3 import connect
    >>> from snippets.objects.validators import Positive
    >>> from snippets.objects.validators_table import Column
    >>> with closing(connect(":memory:")) as database:
    ...     class Fee(Table, database=database):
    ...         net = Column(Positive())
    ...     Fee(net=700).save()
    ...     for fee in Fee.where(Fee.net > 100):
    ...         print(readings(fee, "f", "net"))
    Fee.net: 0 statements, a Column. f.net: 1 statement, 700. f.net: 0 statements, 700.
    """
    sent: list[str] = []
    told, drawn = [], []
    row.database.set_trace_callback(sent.append)
    for place, holder in enumerate((type(row), row, row)):
        sent.clear()
        value = said(getattr(holder, column))
        name = f"{type(row).__name__ if holder is type(row) else called}.{column}"
        statements = f"{len(sent)} statement{'s' * (len(sent) != 1)}"
        told.append(f"{name}: {statements}, {value}")
        y = place * (HIGH + GAP)
        drawn += [
            box(0, y, LEFT, HIGH),
            text(10, y + 30, name),
            arrow(LEFT + 3, y + HIGH / 2, RIGHT - 3, y + HIGH / 2, "accent"),
            box(RIGHT, y, WIDE, HIGH, "accent2" if sent else "paper"),
            text(RIGHT + 10, y + 20, statements, "muted"),
            text(RIGHT + 10, y + 40, value),
        ]
    row.database.set_trace_callback(None)
    height = 3 * (HIGH + GAP) - GAP
    return Picture(". ".join(told) + ".", RIGHT + WIDE + 2, height + 2, "".join(drawn))
