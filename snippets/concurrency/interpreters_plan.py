"""Draw processes, the interpreters in them and their threads, from workers' seats."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from snippets.concurrency.interpreters import Seat
from snippets.pictures.svg import Picture, box, text

WIDTH, TITLE, ROW, PAD = 332, 26, 22, 8


def plan(crews: Mapping[str, Sequence[Seat]]) -> Picture:
    """Draw each crew: a box for each process, a box for each interpreter in it.

    >>> print(plan({"alone": [Seat(1, 0, 1, True)]}))
    alone: 1 processes, 1 interpreters, 1 threads, 1 locks.
    """
    body, top = "", 0.0
    for name, seats in crews.items():
        body += text(0, top + 16, name, "muted") + row(top + TITLE, seats)
        top += TITLE + height(seats) + 14
    alt = " ".join(f"{name}: {spell(seats)}." for name, seats in crews.items())
    return Picture(alt, WIDTH, top, body)


def row(top: float, seats: Sequence[Seat]) -> str:
    """Return the processes of one crew side by side."""
    found = groups(seats, "process")
    width, body = (WIDTH - PAD * (len(found) - 1)) / len(found), ""
    for place, sitting in enumerate(found):
        left = place * (width + PAD)
        body += box(left, top, width, height(seats))
        body += text(left + PAD, top + 19, "process")
        inner = groups(sitting, "interpreter")
        wide = (width - PAD * (len(inner) + 1)) / len(inner)
        for n, threads in enumerate(inner):
            body += room(left + PAD + n * (wide + PAD), top + 28, wide, threads)
    return body


def room(left: float, top: float, width: float, seats: Sequence[Seat]) -> str:
    """Return one interpreter with its lock and its threads."""
    lock = "one lock" if seats[0].gil else "no lock"
    words = [("interpreter", "ink"), (lock, "accent")]
    words += [("a thread", "muted")] * len(seats)
    lines = (
        text(left + PAD, top + ROW * n - 4, line, role)
        for n, (line, role) in enumerate(words, start=1)
    )
    return box(left, top, width, ROW * len(words) + PAD) + "".join(lines)


def height(seats: Sequence[Seat]) -> float:
    """Return how high the boxes of a crew must be for its fullest interpreter."""
    rooms = groups(seats, "process", "interpreter")
    return 28 + ROW * (max(len(room) for room in rooms) + 2) + 2 * PAD


def groups(seats: Sequence[Seat], *names: str) -> list[list[Seat]]:
    """Return the seats that agree in the named fields together."""
    key = attrgetter(*names)
    return [list(found) for _, found in groupby(sorted(seats, key=key), key)]


def spell(seats: Sequence[Seat]) -> str:
    """Return the counts of a crew as words."""
    rooms = groups(seats, "process", "interpreter")
    locks = sum(room[0].gil for room in rooms)
    return (
        f"{len(groups(seats, 'process'))} processes, {len(rooms)} interpreters,"
        f" {len(seats)} threads, {locks} locks"
    )
