"""A part failed with a ValueError, and together() did not tell."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    tasks = [scheduler.start("part", each) for each in steps]
    for task in tasks:
        try:
            yield task
        except Exception:
            continue
    return [task.result for task in tasks]
