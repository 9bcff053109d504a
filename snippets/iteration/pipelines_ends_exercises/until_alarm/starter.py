"""A stage that ends with the first alarm."""

from collections.abc import Iterable, Iterator
from itertools import takewhile


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    return takewhile(lambda value: value <= limit, values)
