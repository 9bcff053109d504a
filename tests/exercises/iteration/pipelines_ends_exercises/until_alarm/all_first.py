"""For the first value, 5 were read instead of 1."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    known = list(values)
    for place, value in enumerate(known):
        if value > limit:
            return (yield from known[: place + 1])
    yield from known
