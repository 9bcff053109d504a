"""Draw what happened where, one event below the other."""

from collections.abc import Sequence

from snippets.pictures.svg import Picture, box, line, text

WIDTH, TOP, ROW, HIGH = 332.0, 58.0, 30.0, 24.0
ROLES = ("accent", "accent2", "accent3", "muted")

Events = Sequence[tuple[str, str]]


def event(column: int, row: int, words: str, wide: float) -> str:
    """Return the box of one event, opaque, with its words."""
    x, y = column * (wide + 8), TOP + row * ROW
    inside = text(x + wide / 2, y + 17, words, anchor="middle")
    role = ROLES[column % len(ROLES)]
    return box(x, y, wide, HIGH) + box(x, y, wide, HIGH, role) + inside


def columns(title: str, events: Events) -> Picture:
    """Return a column for each place and a row for each event.

    An event is the name of a place and what happened there; places stand in the
    order in which they first come up.

    >>> print(columns("Two tasks", [("main", "opens"), ("other", "closes")]))
    Two tasks. In order: main opens; other closes.
    """
    places = list(dict.fromkeys(place for place, _ in events))
    wide = (WIDTH - 8 * (len(places) - 1)) / len(places)
    bottom = TOP + len(events) * ROW
    drawn = [text(0, 16, title, "muted")]
    for column, place in enumerate(places):
        middle = column * (wide + 8) + wide / 2
        drawn.append(text(middle, 42, place, anchor="middle"))
        drawn.append(line(middle, 48, middle, bottom, "muted"))
    drawn += [
        event(places.index(place), row, words, wide)
        for row, (place, words) in enumerate(events)
    ]
    spoken = "; ".join(" ".join(one) for one in events)
    return Picture(f"{title}. In order: {spoken}.", WIDTH, bottom, "".join(drawn))
