"""The alarm was value 3, and 5 were read: nobody asked for the rest."""

from collections.abc import Iterable, Iterator


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    alarmed = False
    for value in values:
        if not alarmed:
            yield value
        alarmed = alarmed or value > limit
