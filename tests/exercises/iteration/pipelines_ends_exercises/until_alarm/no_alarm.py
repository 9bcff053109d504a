"""Without an alarm all values should come out, and their end is no error."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    source = iter(values)
    while True:
        value = next(source)
        yield value
        if value > limit:
            return
