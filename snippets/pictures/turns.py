"""Draw which task had which turn, and how the turn ended."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from snippets.pictures.svg import Picture, box, line, text

WIDTH, LEFT, TOP, ROW, SIDE = 332.0, 74.0, 28.0, 34.0, 24.0
ROLES = ("accent", "accent3", "accent2", "muted")


class Turn(NamedTuple):
    """A task ran once, and a word for how that ended."""

    task: str
    end: str


def lane(
    row: int, name: str, turns: Sequence[Turn], ends: list[str], step: float
) -> Iterator[str]:
    """Yield a task's name, a line for as long as it lives, and a box for each turn."""
    y = TOP + row * ROW
    columns = [column for column, turn in enumerate(turns) if turn.task == name]
    left, right = (LEFT + column * step for column in (columns[0], columns[-1]))
    yield text(0, y + 17, name)
    yield line(left, y + SIDE / 2, right, y + SIDE / 2, "muted")
    for column in columns:
        yield sign(LEFT + column * step, y, turns[column].end, ends, step - 2)


def sign(x: float, y: float, end: str, ends: list[str], wide: float) -> str:
    """Return the box of a turn: opaque, coloured, with the first letter of its end."""
    role = ROLES[ends.index(end) % len(ROLES)]
    letter = text(x + wide / 2, y + 17, end[0], anchor="middle")
    return box(x, y, wide, SIDE) + box(x, y, wide, SIDE, role) + letter


def turns(title: str, taken: Sequence[Turn]) -> Picture:
    """Draw a row for each task and a column for each turn.

    The words for how turns end differ in their first letter.

    >>> print(turns("Two", [Turn("attic", "waits"), Turn("shed", "returns")]))
    Two. One turn after the other: attic waits, shed returns.
    """
    tasks = list(dict.fromkeys(turn.task for turn in taken))
    ends = list(dict.fromkeys(turn.end for turn in taken))
    step = min((WIDTH - LEFT) / len(taken), SIDE + 2)
    drawn = [text(0, 16, title, "muted")]
    for row, task in enumerate(tasks):
        drawn += lane(row, task, taken, ends, step)
    foot = TOP + len(tasks) * ROW + 4
    for place, end in enumerate(ends):
        drawn.append(sign(place * 84, foot, end, ends, SIDE))
        drawn.append(text(place * 84 + SIDE + 6, foot + 17, end, "muted"))
    spoken = ", ".join(" ".join(turn) for turn in taken)
    alt = f"{title}. One turn after the other: {spoken}."
    return Picture(alt, WIDTH, foot + SIDE + 2, "".join(drawn))
