"""One job raised, and outcomes() raised too: keep it."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor


def outcomes(jobs: Sequence[Callable[[], object]]) -> list[object]:
    """Let `map` raise what the first bad job raised."""
    with ThreadPoolExecutor(max(1, len(jobs))) as crew:
        return list(crew.map(lambda job: job(), jobs))
