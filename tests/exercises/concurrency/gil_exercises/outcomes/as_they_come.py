"""The first job ends last, and its outcome has lost the first place."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Take the futures as they come."""
    with ThreadPoolExecutor(max(1, len(jobs))) as crew:
        futures = [crew.submit(job) for job in jobs]
        return [one.exception() or one.result() for one in as_completed(futures)]
