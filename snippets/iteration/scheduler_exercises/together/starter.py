"""Several generators, and one list of results."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler


def together(
    scheduler: Scheduler, *steps: Generator[Any, Any, Any]
) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    results = []
    for each in steps:
        result = yield from each
        results.append(result)
    return results
