"""For naps of 5, 2 and 9, the results were [None, None, None]."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    tasks = [scheduler.start("part", each) for each in steps]
    yield
    return [task.result for task in tasks]
