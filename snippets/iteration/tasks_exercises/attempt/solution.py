"""`except*` takes the right errors out, and a generator goes to every depth."""

from collections.abc import Callable, Iterator


def leaves(group: BaseExceptionGroup[OSError]) -> Iterator[str]:
    """Yield the texts of all errors in a group."""
    for error in group.exceptions:
        if isinstance(error, BaseExceptionGroup):
            yield from leaves(error)
        else:
            yield str(error)


def attempt(job: Callable[[], object]) -> list[str]:
    """Return the texts of all OSErrors that come out of *job*; let others out."""
    texts: list[str] = []
    try:
        job()
    except* OSError as group:
        texts += leaves(group)
    return texts
