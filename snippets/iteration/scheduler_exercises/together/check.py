"""Naps of different lengths, run together on the clock of a scheduler."""

from collections.abc import Generator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.iteration.scheduler import Scheduler, Sleep


def nap(minutes: int) -> Generator[Any, Any, str]:
    """Sleep, and say for how long."""
    yield Sleep(minutes)
    return f"nap of {minutes}"


def broken() -> Generator[Any, Any, str]:
    """Fail after a while."""
    yield Sleep(1)
    raise ValueError("no reading")


def check(answer: ModuleType) -> None:
    """Compare results and time, and let one of the parts fail."""
    scheduler = Scheduler()
    task = scheduler.start("all", outer(answer, scheduler, nap(5), nap(2), nap(9)))
    scheduler.run()
    expect(task.done, "The task that waits for all parts never came to its end.")
    if task.error:
        raise task.error
    expect(scheduler.now != 16, "Naps of 5, 2 and 9 took 16 minutes: one by one.")
    wanted = ["nap of 5", "nap of 2", "nap of 9"]
    expect(isinstance(task.result, list), "together() is to return a list.")
    expect(
        sorted(map(str, task.result)) == sorted(wanted),
        f"For naps of 5, 2 and 9, the results were {task.result}.",
    )
    expect(
        task.result == wanted,
        "The results come in the order in which the parts ended, not as given.",
    )
    expect(scheduler.now == 9, f"Naps of 5, 2 and 9 took {scheduler.now} minutes.")
    failing(answer)


def failing(answer: ModuleType) -> None:
    """Let one of two parts fail."""
    scheduler = Scheduler()
    task = scheduler.start("all", outer(answer, scheduler, nap(2), broken()))
    scheduler.run()
    if not isinstance(task.error, ValueError):
        raise Wrong("A part failed with a ValueError, and together() did not tell.")


def outer(
    answer: ModuleType, scheduler: Scheduler, *steps: Any
) -> Generator[Any, Any, Any]:
    """Use the answer as a task would."""
    return (yield from answer.together(scheduler, *steps))
