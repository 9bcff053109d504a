"""Tasks for a scheduler: sensors that measure now and then."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Sleep, Task


def sensor(values: list[int], minutes: int) -> Generator[Sleep, None, int]:
    """Take a value every few *minutes*, and return the greatest."""
    for _ in values:
        yield Sleep(minutes)
    return max(values)


def survey(scheduler: Scheduler) -> Generator[Task, Any, int]:
    """Start two sensors, wait for both, and return the greatest value.

    >>> scheduler = Scheduler()
    >>> task = scheduler.start("house", survey(scheduler))
    >>> scheduler.run()
    >>> scheduler.now, task.result
    (6, 305)
    """
    attic = scheduler.start("attic", sensor([214, 121, 198], minutes=2))
    barn = scheduler.start("barn", sensor([305, 198], minutes=3))
    first: int = yield attic
    second: int = yield barn
    return max(first, second)
