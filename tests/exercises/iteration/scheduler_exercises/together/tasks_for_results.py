"""together() is to return a list."""

from collections.abc import Generator
from typing import Any

from snippets.iteration.scheduler import Scheduler, Steps


def together(scheduler: Scheduler, *steps: Steps) -> Generator[Any, Any, None]:
    """Run all *steps* as tasks."""
    for task in [scheduler.start("part", each) for each in steps]:
        _ = yield task
