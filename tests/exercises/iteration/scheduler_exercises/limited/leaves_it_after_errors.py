"""A nap of 3 has failed, and the clock went on to 10."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Cancelled, Scheduler, Sleep, Steps, Task


def limited(
    scheduler: Scheduler, steps: Steps, minutes: int
) -> Generator[Any, Any, Any]:
    """Run *steps*, and return their result, or None when they take too long."""
    task = scheduler.start("limited", steps)
    alarm = scheduler.start("alarm", watch(scheduler, task, minutes))
    try:
        result = yield task
    except Cancelled:
        return None
    scheduler.cancel(alarm)
    return result


def watch(scheduler: Scheduler, task: Task, minutes: int) -> Generator[Any, Any, None]:
    """Cancel a task after some minutes."""
    yield Sleep(minutes)
    scheduler.cancel(task)
