"""Draw which worker ran when, from stretches of time that the workers recorded."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from snippets.pictures.svg import Picture, box, line, text

State = Literal["ran", "waited", "preempted"]

WIDTH, LEFT, ROW, TOP = 480, 70, 36, 30


@dataclass(frozen=True)
class Stretch:
    """What a worker did between two readings of the clock, in seconds.

    It *ran*, it *waited* for something, or it was *preempted*: it could have run,
    and the operating system gave the core to somebody else.
    """

    start: float
    end: float
    state: State


Lanes = Mapping[str, Sequence[Stretch]]


def timeline(title: str, lanes: Lanes) -> Picture:
    """Draw one lane for each worker: tall boxes ran, lines waited, low boxes queued.

    >>> ran, waited = Stretch(0, 0.005, "ran"), Stretch(0.005, 0.01, "waited")
    >>> print(timeline("One", {"worker 1": [ran, waited]}))
    One. In 10 ms, worker 1 ran 1 times, waited 1 times, was preempted 0 times.
    """
    start = min(lane[0].start for lane in lanes.values())
    end = max(lane[-1].end for lane in lanes.values())
    rows = (row(n, start, end, *lane) for n, lane in enumerate(lanes.items()))
    bottom = TOP + ROW * len(lanes)
    body = [text(0, 16, title), *rows, *axis(bottom, end - start), *legend(bottom)]
    spoken = f"{title}. In {milliseconds(end - start)}, {spell(lanes)}."
    return Picture(spoken, WIDTH, bottom + 52, "".join(body))


def row(number: int, start: float, end: float, name: str, lane: Sequence[Stretch]) -> str:
    """Return the lane of one worker with its name in front."""
    top, scale = TOP + ROW * number, (WIDTH - LEFT) / (end - start)
    drawn = [text(0, top + 18, name)]
    for stretch in lane:
        left, right = ((at - start) * scale + LEFT for at in (stretch.start, stretch.end))
        drawn.append(mark(left, top, right - left, stretch.state))
    return "".join(drawn)


def mark(left: float, top: float, width: float, state: State) -> str:
    """Return the sign for a *state*: they differ in shape, not only in colour."""
    match state:
        case "ran":
            return box(left, top, max(width, 1), 24, "accent")
        case "waited":
            return line(left, top + 12, left + width, top + 12, "ink")
        case "preempted":
            return box(left, top + 6, max(width, 1), 12, "accent2")


def axis(bottom: float, seconds: float) -> Iterator[str]:
    """Yield the scale below the lanes."""
    yield text(LEFT, bottom + 14, "0", "muted")
    yield text(WIDTH, bottom + 14, milliseconds(seconds), "muted", "end")


def legend(bottom: float) -> Iterator[str]:
    """Yield one sample of each sign with its meaning."""
    meanings: dict[State, str] = {
        "ran": "ran",
        "waited": "waited",
        "preempted": "core taken by another program",
    }
    for left, (state, words) in zip((0, 90, 200), meanings.items(), strict=True):
        yield mark(left, bottom + 24, 24, state)
        yield text(left + 32, bottom + 41, words, "muted")


def spell(lanes: Lanes) -> str:
    """Return the counts of all lanes as words."""
    counted = {n: Counter(s.state for s in lane) for n, lane in lanes.items()}
    return "; ".join(
        f"{name} ran {states['ran']} times, waited {states['waited']} times,"
        f" was preempted {states['preempted']} times"
        for name, states in counted.items()
    )


def milliseconds(seconds: float) -> str:
    """Return *seconds* as whole milliseconds.

    >>> milliseconds(0.1)
    '100 ms'
    """
    return f"{seconds * 1000:.0f} ms"
