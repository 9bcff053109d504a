"""The second job raised LookupError('no bolts'), and its outcome is None."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Put None in the place of an error."""
    with ThreadPoolExecutor(max(1, len(jobs))) as crew:
        futures = [crew.submit(job) for job in jobs]
    return [None if one.exception() else one.result() for one in futures]
