"""One task waits, another sleeps and cancels, and the first dismisses it."""

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
        return (yield task)
    except Cancelled:
        return None
    finally:
        scheduler.cancel(alarm)


def watch(scheduler: Scheduler, task: Task, minutes: int) -> Generator[Any, Any, None]:
    """Cancel a task after some minutes."""
    yield Sleep(minutes)
    scheduler.cancel(task)
