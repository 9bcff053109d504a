"""A future for each job, asked in the order of the jobs."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Do all jobs at the same time; return their results or exceptions, in order."""
    with ThreadPoolExecutor(max(1, len(jobs))) as crew:
        futures = [crew.submit(job) for job in jobs]
    return [future.exception() or future.result() for future in futures]
