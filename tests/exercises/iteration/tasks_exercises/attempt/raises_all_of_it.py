"""The ValueError went on, and took an OSError with it."""

from collections.abc import Callable, Iterator


def leaves(error: BaseException) -> Iterator[str]:
    """Yield the texts of all errors."""
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield str(error)


def attempt(job: Callable[[], object]) -> list[str]:
    """Raise the whole group when anything else is in it."""
    try:
        job()
    except OSError as error:
        return [str(error)]
    except ExceptionGroup as group:
        if group.split(OSError)[1]:
            raise
        return list(leaves(group))
    return []
