"""Draw the places that a look-up asks, from top to bottom, and which of them wins."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from textwrap import wrap

from snippets.objects.lookup_steps import Outcome, Station, Step
from snippets.pictures.svg import Picture, arrow, box, line, text

WIDTH, RAIL, LEFT = 328.0, 6.0, 22.0
LINE, GAP = 19.0, 9.0
LETTERS = 36  # that fit into a line

HEADS: dict[Station, str] = {
    "override": "in place of the walk",
    "class": "1. the class",
    "itself": "2. the object itself",
    "class again": "3. the class again",
    "fallback": "at the very end",
}
ROLES: dict[Outcome, str] = {
    "nothing": "",
    "waits": "paper",
    "loses": "paper",
    "wins": "accent",
    "raises": "accent2",
}


def told(step: Step) -> list[str]:
    """Return the lines below a place: the reason, and the error if there is one.

    >>> told(Step("class", "Entry.__dict__", "raises", "goes first", KeyError()))
    ['goes first', 'KeyError']
    """
    error = [type(step.value).__name__] if step.outcome == "raises" else []
    return [*wrap(step.reason, LETTERS), *error]


def height(step: Step) -> float:
    """Return how high a row is."""
    return LINE * (1 + len(told(step))) + GAP


def row(step: Step, y: float) -> Iterator[str]:
    """Yield a place and its outcome, in a box when it has the name."""
    role = ROLES[step.outcome]
    ends = step.outcome in ("wins", "raises")
    if role:
        yield box(LEFT, y, WIDTH - LEFT, height(step) - 4, role)
    mark = arrow if ends else line
    yield mark(RAIL, y + 13, LEFT - 3, y + 13, role if ends else "muted")
    word = role if ends else "ink" if role else "muted"
    yield text(LEFT + 8, y + 18, step.place, "ink" if role else "muted")
    yield text(WIDTH - 8, y + 18, step.outcome, word, "end")
    for place, words in enumerate(told(step), 1):
        yield text(LEFT + 8, y + 18 + place * LINE, words, "muted")


def part(title: str, steps: Sequence[Step], y: float) -> tuple[list[str], float]:
    """Return one look-up that begins at *y*, and where it ends."""
    drawn, last = [text(0, y + 16, title)], y
    top = y = y + 24
    for station, group in groupby(steps, key=lambda step: step.station):
        drawn.append(text(LEFT, y + 16, HEADS[station], "muted"))
        y += 22
        for step in group:
            drawn += row(step, y)
            last, y = y + 13, y + height(step)
    drawn.append(line(RAIL, top, RAIL, last, "muted"))
    return drawn, y


def sentence(title: str, steps: Sequence[Step]) -> str:
    """Return a look-up in words.

    >>> sentence("entry.net", [Step("itself", "the instance", "wins", "as it is")])
    'entry.net: the instance wins (as it is).'
    """
    said = []
    for step in steps:
        why = f" ({' '.join(words)})" if (words := told(step)) else ""
        said.append(f"{step.place} {step.outcome}{why}")
    return f"{title}: {', then '.join(said)}."


def lookup(walks: Mapping[str, Sequence[Step]]) -> Picture:
    """Draw the steps of one or more look-ups below each other, under their titles.

    >>> from snippets.objects.lookup_trace import trace
    >>> print(lookup({"(1).real": trace(1, "real")}))
    (1).real: int.__dict__ wins (getset_descriptor, data descriptor: at once).
    """
    drawn: list[str] = []
    y = 0.0
    for title, steps in walks.items():
        more, y = part(title, steps, y)
        drawn += more
        y += GAP
    words = " ".join(sentence(title, steps) for title, steps in walks.items())
    return Picture(words, WIDTH, y - GAP, "".join(drawn))
