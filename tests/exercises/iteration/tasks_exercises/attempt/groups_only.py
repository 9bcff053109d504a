"""There was one OSError, alone: attempt() let it out."""

from collections.abc import Callable, Iterator


def leaves(error: BaseException) -> Iterator[str]:
    """Yield the texts of all errors."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield str(error)


def attempt(job: Callable[[], object]) -> list[str]:
    """Expect a group."""
    try:
        job()
    except ExceptionGroup as group:
        mine, rest = group.split(OSError)
        if rest:
            raise rest from None
        return list(leaves(mine)) if mine else []
    return []
