"""An iterator class says by hand when it has nothing more to give."""

from collections.abc import Iterable, Iterator


class UntilAlarm:
    """Values up to the first above a limit."""

    def __init__(self, values: Iterable[float], limit: float) -> None:
        self.values, self.limit = iter(values), limit
        self.alarmed = False

    def __iter__(self) -> Iterator[float]:
        """Return the iterator itself."""
        return self

    def __next__(self) -> float:
        """Take a value, unless the alarm was given."""
        if self.alarmed:
            raise StopIteration
        value = next(self.values)
        self.alarmed = value > self.limit
        return value


def until_alarm(values: Iterable[float], limit: float = 30) -> Iterator[float]:
    """Give the values up to the first above *limit*, that one included."""
    return UntilAlarm(values, limit)
