"""Draw what runs when a timed block ends, and what runs when it raises."""

from collections.abc import Callable
from contextlib import suppress

from snippets.metaprogramming.spans import span
from snippets.metaprogramming.timing_clock import HandClock
from snippets.pictures.svg import Picture, box, line, text

STEPS = ("start", "body", "record")
LEFT, COLUMN, ROW = 140, 66, 34

Block = Callable[[], None]


def by_hand(steps: list[str], block: Block) -> None:
    """Time *block* with a line before and a line behind."""
    steps.append("start")
    block()
    steps.append("record")


def with_span(steps: list[str], block: Block) -> None:
    """Time *block* with a span."""
    clock = HandClock()

    def start_or_now() -> float:
        if "start" not in steps:
            steps.append("start")
        return clock()

    with span("block", lambda reading: steps.append("record"), start_or_now):
        block()


def steps_of(way: Callable[[list[str], Block], None], raises: bool) -> list[str]:
    """Return what ran, step by step, when a block was timed in this *way*.

    >>> steps_of(by_hand, raises=True)
    ['start', 'body']
    >>> steps_of(with_span, raises=True)
    ['start', 'body', 'record']
    """
    steps: list[str] = []

    def block() -> None:
        steps.append("body")
        if raises:
            raise PermissionError

    with suppress(PermissionError):
        way(steps, block)
    return steps


def row(name: str, steps: list[str], y: float) -> str:
    """Return a box for each step that ran, and a word for each that did not."""
    parts = [text(0, y + 17, name)]
    for place, step in enumerate(STEPS):
        x = LEFT + place * COLUMN
        if step in steps:
            role = "accent2" if step == "record" else "accent"
            parts.append(box(x, y + 4, COLUMN - 6, 16, role))
        else:
            parts.append(text(x, y + 17, "skipped", "muted"))
    return "".join(parts)


def ways_out() -> Picture:
    """Time a block that ends and a block that raises, in two ways.

    >>> print(ways_out())
    by hand, ends: start, body, record; by hand, raises: start, body; \
a span, ends: start, body, record; a span, raises: start, body, record.
    """
    ran = {
        f"{name}, {'raises' if raises else 'ends'}": steps_of(way, raises)
        for name, way in (("by hand", by_hand), ("a span", with_span))
        for raises in (False, True)
    }
    heads = (
        text(LEFT + place * COLUMN, 16, step, "muted")
        for place, step in enumerate(STEPS)
    )
    rows = (
        row(name, steps, 24 + place * ROW)
        for place, (name, steps) in enumerate(ran.items())
    )
    width, height = LEFT + len(STEPS) * COLUMN, 24 + len(ran) * ROW
    body = "".join((*heads, line(0, 22, width, 22, "muted"), *rows))
    spoken = "; ".join(f"{name}: {', '.join(steps)}" for name, steps in ran.items())
    return Picture(f"{spoken}.", width, height, body)
