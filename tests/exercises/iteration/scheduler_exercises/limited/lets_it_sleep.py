"""A nap of 60 with a limit of 10 was rested."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Sleep, Steps


def limited(
    scheduler: Scheduler, steps: Steps, minutes: int
) -> Generator[Any, Any, Any]:
    """Run *steps*, and return their result, or None when they take too long."""
    task = scheduler.start("limited", steps)
    for _ in range(minutes):
        yield Sleep(1)
        if task.done:
            break
    return task.result
