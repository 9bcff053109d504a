"""Three jobs wait for one another, and they never ran at the same time."""

from collections.abc import Callable, Sequence


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Keep the errors, and start a job when the one before has ended."""
    found: list[object] = []
    for job in jobs:
        try:
            found.append(job())
        except Exception as error:
            found.append(error)
    return found
