"""A stage that reads ahead, and a stage that tells when it ends."""

from collections.abc import Iterable, Iterator
from operator import attrgetter

from snippets.iteration.pipelines import Reading


def ordered(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Hand on the coldest reading first.

    >>> [r.value for r in ordered([Reading("shed", 305), Reading("well", 198)])]
    [198, 305]
    """
    yield from sorted(readings, key=attrgetter("value"))


def lasting(name: str, lines: Iterable[str]) -> Iterator[str]:
    r"""Strip each line, and tell when the stage is closed or exhausted.

    >>> list(lasting("log", ["attic 214\n"]))
    closed: log
    ['attic 214']
    """
    try:
        for line in lines:
            yield line.strip()
    finally:
        print("closed:", name)
