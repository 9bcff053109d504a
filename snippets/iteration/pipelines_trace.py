"""Watch stages from outside: what they hand on, and how often they are entered."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType, FunctionType
from typing import Any, NamedTuple

from snippets.iteration.pipelines import Reading


class Step(NamedTuple):
    """A stage handed on the reading of a sensor."""

    stage: str
    sensor: str


@contextmanager
def trace(*stages: FunctionType) -> Iterator[list[Step]]:
    """Record which of *stages* hands on which reading, in order.

    Each `yield` leaves a frame, which `sys.setprofile` reports as a return.

    >>> from snippets.iteration.pipelines import parse, sound
    >>> with trace(parse, sound) as steps:
    ...     _ = list(sound(parse(["attic 214", "barn 9999"])))
    >>> [" ".join(step) for step in steps]
    ['parse attic', 'sound attic', 'parse barn']
    """
    names = {stage.__code__: stage.__name__ for stage in stages}
    steps: list[Step] = []

    def note(frame: FrameType, event: str, value: Any) -> None:
        handed_on = event == "return" and isinstance(value, Reading)
        if handed_on and frame.f_code in names:
            steps.append(Step(names[frame.f_code], value.sensor))

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield steps
    finally:
        sys.setprofile(before)


def entries(job: Callable[[], object]) -> int:
    """Return how many Python frames *job* enters, its own not counted.

    A generator's frame is entered once for each item, and once to end.

    >>> entries(lambda: max([3, 1, 2]))
    0
    >>> entries(lambda: list(n for n in range(10)))
    11
    """
    count = -1

    def note(frame: FrameType, event: str, value: Any) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        job()
    finally:
        sys.setprofile(before)
    return count
