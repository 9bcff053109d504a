"""Start all of them first, and wait afterwards."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    tasks = [scheduler.start("part", each) for each in steps]
    results = []
    for task in tasks:
        result = yield task
        results.append(result)
    return results
