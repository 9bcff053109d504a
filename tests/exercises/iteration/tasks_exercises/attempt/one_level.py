"""The barn and the well were in a group in a group, and they are missing."""

from collections.abc import Callable


def attempt(job: Callable[[], object]) -> list[str]:
    """Look at the first level only."""
    texts: list[str] = []
    try:
        job()
    except* OSError as group:
        texts += map(str, group.exceptions)
    return texts
