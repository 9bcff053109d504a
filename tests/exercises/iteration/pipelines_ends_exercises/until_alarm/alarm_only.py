"""The values before the alarm are missing: [35] came out."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    for value in values:
        if value > limit:
            yield value
            return
