"""A ValueError came out of the job, and attempt() hid it."""

from collections.abc import Callable, Iterator


def leaves(error: BaseException) -> Iterator[str]:
    """Yield the texts of all OSErrors."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    elif isinstance(error, OSError):
        yield str(error)


def attempt(job: Callable[[], object]) -> list[str]:
    """Take everything."""
    texts: list[str] = []
    try:
        job()
    except* Exception as group:
        texts += leaves(group)
    return texts
