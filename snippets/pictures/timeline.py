"""Draw which worker ran when, from stretches of time that the workers recorded."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from snippets.pictures.svg import Picture, box, line, text

State = Literal["ran", "waited", "preempted"]

WIDTH, LEFT, ROW, TOP = 332, 78, 36, 30


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
    scale = (WIDTH - LEFT) / (end - start)
    body, bottom = [text(0, 16, title, "muted")], TOP
    for name, lane in lanes.items():
        body += text(0, bottom + 18, name), row(bottom, start, scale, lane)
        bottom += ROW
    body += *axis(bottom, end - start), *legend(bottom)
    spoken = f"{title}. In {milliseconds(end - start)}, {spell(lanes)}."
    return Picture(spoken, WIDTH, bottom + 52, "".join(body))


def row(top: float, start: float, scale: float, lane: Sequence[Stretch]) -> str:
    """Return the signs of one lane; *scale* is the width of a second."""
    return "".join(
        mark(LEFT + (s.start - start) * scale, top, (s.end - s.start) * scale, s.state)
        for s in lane
    )


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
    """Yield one sample of each sign with its name."""
    states: tuple[State, ...] = ("ran", "waited", "preempted")
    for left, state in zip((0, 80, 190), states, strict=True):
        yield mark(left, bottom + 24, 24, state)
        yield text(left + 32, bottom + 41, state, "muted")


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
