"""Draw when a call lasts and when the body behind it runs."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from snippets.metaprogramming.timing_clock import HandClock
from snippets.pictures.svg import Picture, box, line, text

UNIT, ROW, BAR = 48, 74, 20


class Trace:
    """Remember who ran when, on a clock of its own.

    >>> trace = Trace()
    >>> trace.run("body", 3)
    >>> trace.stretches
    [('body', 0, 3)]
    """

    def __init__(self) -> None:
        """Start at nought."""
        self.clock = HandClock()
        self.stretches: list[tuple[str, int, int]] = []

    @contextmanager
    def mark(self, who: str) -> Iterator[None]:
        """Remember that the block belongs to *who*."""
        start = self.clock()
        yield
        self.stretches.append((who, start, self.clock()))

    def run(self, who: str, seconds: int = 1) -> None:
        """Let *who* work."""
        with self.mark(who):
            self.clock.spend(seconds)


def function(trace: Trace) -> None:
    """Call a function."""

    def charge() -> None:
        trace.run("body", 3)

    with trace.mark("call"):
        charge()


def generator(trace: Trace) -> None:
    """Call a generator function, then work on each item."""

    def quotes() -> Iterator[int]:
        for cents in (250, 270, 260):
            trace.run("body")
            yield cents

    with trace.mark("call"):
        made = quotes()
    for _ in made:
        trace.run("others")


def coroutine(trace: Trace) -> None:
    """Call a coroutine function, then run its steps as an event loop would."""

    async def ship() -> None:
        trace.run("body")
        await asyncio.sleep(0)
        trace.run("body", 2)

    with trace.mark("call"):
        made = ship()
    with suppress(StopIteration):
        while True:
            made.send(None)
            trace.run("others")


def stretch(who: str, start: int, end: int, y: float) -> str:
    """Return a bracket for the call, a box for everybody else."""
    left, width = start * UNIT + 4, (end - start) * UNIT
    if who == "call":
        ends = (left, left + max(width, 1))
        return "".join(line(x, y - 4, x, y + BAR + 8, "accent2") for x in ends)
    return box(left, y, width, BAR, "accent" if who == "body" else "paper")


def row(kind: Callable[[Trace], None], y: float) -> tuple[str, str]:
    """Return the row of one *kind* of call, and its facts in words."""
    kind(trace := Trace())
    took = {
        who: sum(end - start for name, start, end in trace.stretches if name == who)
        for who in ("call", "body")
    }
    words = f"{kind.__name__}: the call {took['call']} s, the body {took['body']} s"
    drawn = "".join(stretch(*found, y + 26) for found in trace.stretches)
    return text(0, y + 14, words) + drawn, words


def calls_and_bodies() -> Picture:
    """Run one call of each kind and draw it.

    >>> print(calls_and_bodies())
    function: the call 3 s, the body 3 s; generator: the call 0 s, the body 3 s; \
coroutine: the call 0 s, the body 3 s.
    """
    kinds = (function, generator, coroutine)
    rows = [row(kind, place * ROW) for place, kind in enumerate(kinds)]
    y = ROW * len(rows)
    legend = (
        line(4, y + 2, 4, y + 20, "accent2") + text(14, y + 16, "call"),
        box(64, y + 4, 16, 14, "accent") + text(88, y + 16, "body"),
        box(144, y + 4, 16, 14) + text(168, y + 16, "others"),
    )
    spoken = "; ".join(words for _, words in rows)
    body = "".join((*(drawn for drawn, _ in rows), *legend))
    return Picture(f"{spoken}.", 6 * UNIT + 10, y + 28, body)
