"""Start the first, do the same with the rest, and then wait."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, list[Any]]:
    """Run all *steps* as tasks, and return their results."""
    if not steps:
        return []
    task = scheduler.start("part", steps[0])
    rest = yield from together(scheduler, *steps[1:])
    return [(yield task), *rest]
