"""Naps that are short, long and broken, each with a limit."""

from collections.abc import Generator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.scheduler import Scheduler, Sleep, Task


class Nap:
    """A nap that notes how it ended."""

    def __init__(self, minutes: int, error: Exception | None = None) -> None:
        self.minutes = minutes
        self.error = error
        self.ended = ""

    def steps(self) -> Generator[Any, Any, str]:
        """Sleep, and then fail or return."""
        try:
            yield Sleep(self.minutes)
        except BaseException:
            self.ended = "cancelled"
            raise
        self.ended = "rested"
        if self.error:
            raise self.error
        return "rested"


def limit(answer: ModuleType, nap: Nap) -> tuple[Task, int]:
    """Run a nap with a limit of ten minutes; return the task and the time."""
    scheduler = Scheduler()
    task = scheduler.start("outer", outer(answer, scheduler, nap))
    scheduler.run()
    expect(task.done, "The task that waits never came to its end.")
    return task, scheduler.now


def outer(
    answer: ModuleType, scheduler: Scheduler, nap: Nap
) -> Generator[Any, Any, Any]:
    """Use the answer as a task would."""
    return (yield from answer.limited(scheduler, nap.steps(), 10))


def check(answer: ModuleType) -> None:
    """Stay below the limit, go beyond it, and fail."""
    long = Nap(60)
    task, now = limit(answer, long)
    if task.error:
        raise Wrong(
            f"A nap beyond the limit ended in {type(task.error).__name__}, not in None."
        )
    expect(
        long.ended == "cancelled", f"A nap of 60 with a limit of 10 was {long.ended}."
    )
    expect(task.result is None, f"Beyond the limit, {task.result} came back.")
    expect(now == 10, f"A limit of 10 was noticed after {now} minutes.")
    task, now = limit(answer, Nap(3))
    if task.error:
        raise task.error
    expect(task.result == "rested", f"A nap of 3 should give rested: {task.result}.")
    expect(now == 3, f"A nap of 3 has ended, and the clock went on to {now}.")
    task, now = limit(answer, Nap(3, ValueError("noise")))
    expect(
        isinstance(task.error, ValueError),
        "The nap failed with a ValueError, and nobody was told.",
    )
    expect(now == 3, f"A nap of 3 has failed, and the clock went on to {now}.")
