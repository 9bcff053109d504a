"""A look at the task every minute."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Sleep, Steps


def limited(
    scheduler: Scheduler, steps: Steps, minutes: int
) -> Generator[Any, Any, Any]:
    """Run *steps*, and return their result, or None when they take too long."""
    task = scheduler.start("limited", steps)
    yield
    for _ in range(minutes):
        if task.done:
            break
        yield Sleep(1)
    yield
    if task.done:
        return (yield task)
    scheduler.cancel(task)
    return None
