"""The alarm was value 3, and 4 were read: one too many."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    alarmed = False
    for value in values:
        if alarmed:
            return
        yield value
        alarmed = value > limit
