"""Draw which frames run at each step, and which an object keeps while it stands still.

Shapes tell the states apart: a full box runs, a dashed box stands still, and what has
finished has no box.
"""

from collections.abc import Sequence

from snippets.frames import Frame, Step
from snippets.pictures.svg import Picture, box, line, text

WIDTH, COLUMN, LINE, GAP = 332.0, 160.0, 18.0, 8.0
RIGHT = WIDTH - COLUMN
CHARACTERS, HEAD = 20, 22
ROLES = {"running": "accent", "suspended": "accent2", "created": "muted"}


def fit(words: str, characters: int = CHARACTERS) -> str:
    """Return *words*, cut when they are too long for a box.

    >>> fit("values = (5, 3, 8, 2, 1)")
    'values = (5, 3, 8, …'
    """
    return words if len(words) <= characters else words[: characters - 1] + "…"


def place(frame: Frame) -> str:
    """Return the state of a frame with its line.

    >>> place(Frame("totals", "suspended", 12)), place(Frame("totals", "finished"))
    ('suspended, line 12', 'finished: no frame')
    """
    if frame.state in ("running", "suspended"):
        return f"{frame.state}, line {frame.line}"
    return "finished: no frame" if frame.state == "finished" else frame.state


def words(frame: Frame) -> list[str]:
    """Return the lines of a frame's box."""
    source = [frame.source] if frame.source and frame.state != "created" else []
    return [frame.name, place(frame), *source, *frame.variables]


def height(frames: Sequence[Frame]) -> float:
    """Return how much room a column of *frames* takes."""
    return sum(LINE * len(words(frame)) + 8 + GAP for frame in frames)


def outline(frame: Frame, x: float, y: float, tall: float) -> str:
    """Return the shape that stands for the state of a frame."""
    role = ROLES.get(frame.state, "muted")
    if frame.state == "running":
        return box(x, y, COLUMN, tall, role)
    if frame.line:
        size = f'x="{x:g}" y="{y:g}" width="{COLUMN:g}" height="{tall:g}"'
        return f'<rect class="{role}" {size} rx="3" stroke-dasharray="5 4"/>'
    return line(x, y + tall, x + COLUMN, y + tall, "muted")


def column(frames: Sequence[Frame], x: float, y: float) -> str:
    """Return boxes from the outermost frame down to the innermost."""
    drawn: list[str] = []
    for number, frame in enumerate(frames):
        tall = height([frame]) - GAP
        if number:
            drawn.append(line(x + 12, y - GAP, x + 12, y, "muted"))
        drawn.append(outline(frame, x, y, tall))
        for row, said in enumerate(words(frame)):
            role = "ink" if row != 1 else ROLES.get(frame.state, "muted")
            drawn.append(text(x + 8, y + LINE * (row + 1), fit(said), role))
        y += tall + GAP
    return "".join(drawn)


def row(step: Step, y: float) -> tuple[str, float]:
    """Return the drawing of one step, and where the next one begins."""
    came = step.came if len(step.came) <= HEAD else step.came.removeprefix("raises ")
    head = line(0, y, WIDTH, y, "paper")
    head += text(0, y + 20, fit(step.deed, HEAD), "muted")
    head += text(RIGHT, y + 20, fit(came, HEAD), "muted")
    y += 30
    caller = box(0, y, COLUMN, LINE + 8) + text(8, y + LINE, "your code")
    below = y + LINE + 8 + GAP
    body = column(step.stack, 0, below) + column(step.kept, RIGHT, y)
    end = max(below + height(step.stack), y + height(step.kept))
    return head + caller + body, end + 4


def spoken(frame: Frame) -> str:
    """Return a frame as words.

    >>> spoken(Frame("totals", "suspended", 12, "yield total", ("total = 5",)))
    'totals suspended, line 12, total = 5'
    """
    return ", ".join((f"{frame.name} {place(frame)}", *frame.variables))


def sentence(step: Step) -> str:
    """Return a step as words."""
    deed = f"{step.deed} {step.came}".strip()
    ran = "; ".join(map(spoken, step.stack)) or "nothing"
    return f"{deed}. Ran: {ran}. Kept: {'; '.join(map(spoken, step.kept))}."


def frames(steps: Sequence[Step]) -> Picture:
    """Draw each step: on the left what runs, on the right what is kept afterwards.

    >>> from snippets.frames import Film
    >>> film = Film("log", (value for value in [5]))
    >>> film.next()
    >>> picture = frames(film.steps)
    >>> "Kept: <genexpr> suspended" in picture.alt
    True
    """
    drawn = [text(0, 16, "on the stack"), text(RIGHT, 16, "kept in the object")]
    y = 26.0
    for step in steps:
        body, y = row(step, y)
        drawn.append(body)
    return Picture(" ".join(map(sentence, steps)), WIDTH, y, "".join(drawn))
