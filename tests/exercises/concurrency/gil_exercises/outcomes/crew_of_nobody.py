"""outcomes([]) raised: a crew of nobody cannot be made."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Make as many threads as there are jobs, even none."""
    with ThreadPoolExecutor(len(jobs)) as crew:
        futures = [crew.submit(job) for job in jobs]
    return [future.exception() or future.result() for future in futures]
