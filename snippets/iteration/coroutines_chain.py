"""Draw what a suspended coroutine awaits, down to the `yield` at the bottom."""

from collections.abc import Iterator
from inspect import iscoroutine, isgenerator
from linecache import getline
from types import FrameType

from snippets.pictures.svg import Picture, arrow, box, line, text

LEFT, WIDE, TALL, STEP = 26.0, 280.0, 48.0, 64.0


def frames(waiting: object) -> Iterator[FrameType]:
    """Yield the frame of a suspended coroutine, and of each that it awaits.

    >>> from snippets.iteration.coroutines import Sensor, warmest
    >>> coroutine = warmest(Sensor("attic"))
    >>> coroutine.send(None)
    'attic'
    >>> [frame.f_code.co_name for frame in frames(coroutine)]
    ['warmest', 'fahrenheit', '__await__']
    """
    while True:
        if iscoroutine(waiting):
            frame, waiting = waiting.cr_frame, waiting.cr_await
        elif isgenerator(waiting):
            frame, waiting = waiting.gi_frame, waiting.gi_yieldfrom
        else:
            return
        if frame:
            yield frame


def here(frame: FrameType) -> str:
    """Return the line of code in which a frame stands still."""
    return getline(frame.f_code.co_filename, frame.f_lineno).strip()


def level(number: int, name: str, code: str) -> Iterator[str]:
    """Yield one box of the chain, and the link to the box above."""
    y = number * STEP
    if number:
        yield line(LEFT + WIDE / 2, y - STEP + TALL, LEFT + WIDE / 2, y, "muted")
    yield box(LEFT, y, WIDE, TALL, "paper")
    yield text(LEFT + 10, y + 19, name)
    yield text(LEFT + 10, y + 38, code, "muted")


def chain(coroutine: object, asked: object) -> Picture:
    """Draw a coroutine that was sent None and suspended with *asked*.

    >>> from snippets.iteration.coroutines import Sensor, fahrenheit
    >>> coroutine = fahrenheit(Sensor("attic"))
    >>> str(chain(coroutine, coroutine.send(None))).split(". ")[0]
    'fahrenheit stands at: return await sensor * 9 / 5 + 32'
    """
    stack = [(frame.f_code.co_name, here(frame)) for frame in frames(coroutine)]
    boxes = [("whoever calls", f"send(None) returned {asked!r}"), *stack]
    drawn = [part for n, row in enumerate(boxes) for part in level(n, *row)]
    foot = (len(boxes) - 1) * STEP + TALL / 2
    for x, ends, role in (
        (LEFT - 14, (TALL / 2, foot), "accent"),
        (LEFT + WIDE + 14, (foot, TALL / 2), "accent2"),
    ):
        inner = LEFT if x < LEFT else LEFT + WIDE
        drawn.append(line(inner, ends[0], x, ends[0], role))
        drawn.append(line(x, ends[0], x, ends[1], role))
        drawn.append(arrow(x, ends[1], inner, ends[1], role))
    told = " ".join(f"{name} stands at: {code}." for name, code in stack)
    alt = f"{told} What it yields, {asked!r}, goes to the caller of send."
    return Picture(alt, WIDE + 2 * LEFT, foot + TALL / 2 + 2, "".join(drawn))
