"""Draw which task had which turn, and at what time."""

from collections.abc import Sequence
from itertools import pairwise

from snippets.iteration.scheduler import Turn
from snippets.pictures.svg import Picture, box, line, text

LEFT, TOP, ROW, WIDTH = 60.0, 50.0, 34.0, 332.0
WIDEST = 30.0
SIGNS = {"pause": "", "sleep": "z", "wait": "w", "end": "✓", "error": "×"}
ROLES = {"end": "accent2", "error": "accent3"}


def lane(number: int, name: str, turns: Sequence[Turn], step: float) -> str:
    """Return a task's name, its turns, and a line between them: it stands still."""
    y = TOP + number * ROW
    places = [place for place, turn in enumerate(turns) if turn.name == name]
    drawn = [text(0, y + 17, name)]
    for one, two in pairwise(places):
        left, right = LEFT + (one + 1) * step - 1, LEFT + two * step + 1
        drawn.append(line(left, y + 12, right, y + 12, "muted"))
    for place in places:
        x, ended = LEFT + place * step, turns[place].ended
        drawn.append(box(x + 1, y, step - 2, 24, ROLES.get(ended, "accent")))
        drawn.append(text(x + step / 2, y + 17, SIGNS[ended], anchor="middle"))
    return "".join(drawn)


def times(turns: Sequence[Turn], step: float) -> str:
    """Return the time above each turn with which it changes."""
    drawn, before = [text(0, 42, "minute", "muted")], -1
    for place, turn in enumerate(turns):
        if turn.now != before:
            drawn.append(text(LEFT + place * step + 3, 42, f"{turn.now}", "muted"))
        before = turn.now
    return "".join(drawn)


def sentence(turns: Sequence[Turn]) -> str:
    """Return the turns as words.

    >>> sentence([Turn(0, "attic", "sleep"), Turn(5, "attic", "end")])
    'At 0 attic, sleep; at 5 attic, end.'
    """
    said = "; ".join(f"at {turn.now} {turn.name}, {turn.ended}" for turn in turns)
    return f"{said[:1].upper()}{said[1:]}."


def lanes(turns: Sequence[Turn]) -> Picture:
    """Draw a row for each task and a column for each turn.

    >>> print(lanes([Turn(0, "attic", "sleep"), Turn(5, "attic", "end")]))
    At 0 attic, sleep; at 5 attic, end.
    """
    names = list(dict.fromkeys(turn.name for turn in turns))
    step = min((WIDTH - LEFT) / len(turns), WIDEST)
    known = {turn.ended for turn in turns}
    legend = ", ".join(f"{SIGNS[end]} {end}" for end in SIGNS if end in known)
    drawn = [text(0, 16, f"Turns, ending with: {legend.strip()}", "muted")]
    drawn.append(times(turns, step))
    drawn += [lane(number, name, turns, step) for number, name in enumerate(names)]
    return Picture(sentence(turns), WIDTH, TOP + ROW * len(names), "".join(drawn))
