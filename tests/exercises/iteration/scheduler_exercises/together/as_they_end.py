"""The results come in the order in which the parts ended, not as given."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    results: list[Any] = []

    def noting(each: Any) -> Generator[Any, Any, None]:
        result = yield from each
        results.append(result)

    for task in [scheduler.start("part", noting(each)) for each in steps]:
        _ = yield task
    return results
