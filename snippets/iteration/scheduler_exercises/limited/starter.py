"""A limit for the time that a task takes."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Sleep, Steps


def limited(
    scheduler: Scheduler, steps: Steps, minutes: int
) -> Generator[Any, Any, Any]:
    """Run *steps*, and return their result, or None when they take too long."""
    task = scheduler.start("limited", steps)
    yield Sleep(minutes)
    return task.result
