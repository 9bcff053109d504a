"""Handles one error that comes alone."""

from collections.abc import Callable


def attempt(job: Callable[[], object]) -> list[str]:
    """Return the texts of all OSErrors that come out of *job*; let others out."""
    try:
        job()
    except OSError as error:
        return [str(error)]
    return []
