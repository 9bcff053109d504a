"""Draw which task had which turn, and how the turn ended."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from snippets.pictures.svg import Picture, box, line, text

WIDTH, LEFT, TOP, ROW, SIDE = 332.0, 74.0, 28.0, 34.0, 24.0

End = Literal["waits", "returns", "fails", "cancelled"]
ROLES: Mapping[End, str] = {
    "waits": "accent",
    "returns": "accent3",
    "fails": "accent2",
    "cancelled": "muted",
}


class Turn(NamedTuple):
    """A task ran once, and how that ended."""

    task: str
    end: End


def lane(row: int, name: str, taken: Sequence[Turn], step: float) -> Iterator[str]:
    """Yield a task's name, a line for as long as it lives, and a box for each turn."""
    y = TOP + row * ROW
    columns = [column for column, turn in enumerate(taken) if turn.task == name]
    left, right = (LEFT + column * step for column in (columns[0], columns[-1]))
    yield text(0, y + 17, name)
    yield line(left, y + SIDE / 2, right, y + SIDE / 2, "muted")
    for column in columns:
        yield sign(LEFT + column * step, y, taken[column].end, step - 2)


def sign(x: float, y: float, end: End, wide: float = SIDE) -> str:
    """Return the box of a turn: opaque, coloured, with the first letter of its end."""
    letter = text(x + wide / 2, y + 17, end[0], anchor="middle")
    return box(x, y, wide, SIDE) + box(x, y, wide, SIDE, ROLES[end]) + letter


def legend(ends: set[End], y: float) -> Iterator[str]:
    """Yield a sign and a word for each of *ends*."""
    x = 0.0
    for end in ROLES:
        if end in ends:
            yield sign(x, y, end)
            yield text(x + SIDE + 5, y + 17, end, "muted")
            x += SIDE + 15 + 7 * len(end)


def turns(title: str, taken: Sequence[Turn]) -> Picture:
    """Draw a row for each task and a column for each turn.

    >>> print(turns("Two", [Turn("attic", "waits"), Turn("shed", "returns")]))
    Two. One turn after the other: attic waits, shed returns.
    """
    tasks = list(dict.fromkeys(turn.task for turn in taken))
    step = min((WIDTH - LEFT) / len(taken), SIDE + 2)
    drawn = [text(0, 16, title, "muted")]
    for row, task in enumerate(tasks):
        drawn += lane(row, task, taken, step)
    foot = TOP + len(tasks) * ROW + 4
    drawn += legend({turn.end for turn in taken}, foot)
    spoken = ", ".join(" ".join(turn) for turn in taken)
    alt = f"{title}. One turn after the other: {spoken}."
    return Picture(alt, WIDTH, foot + SIDE + 2, "".join(drawn))
