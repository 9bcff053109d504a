"""An iterable that can start again, an iterator that goes one way, and the loop."""

from collections.abc import Callable, Iterable
from typing import Self, TypeVar

Item = TypeVar("Item")


class Times:
    """The seconds at which a sensor is read: an iterator, good for one pass.

    >>> list(Times(30))
    [0, 10, 20]
    """

    def __init__(self, end: int) -> None:
        self.now, self.end = 0, end

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> int:
        """Return the next time, and move on."""
        if self.now >= self.end:
            raise StopIteration
        now = self.now
        self.now += 10
        return now


class Shift:
    """A stretch of time: an iterable, good for any number of passes.

    >>> shift = Shift(30)
    >>> list(shift) == list(shift) == [0, 10, 20]
    True
    """

    def __init__(self, end: int) -> None:
        self.end = end

    def __iter__(self) -> Times:
        """Return a new iterator, which stands at the start."""
        return Times(self.end)


def each(items: Iterable[Item], work: Callable[[Item], object]) -> None:
    """Do what `for item in items: work(item)` does.

    >>> each(Shift(30), print)
    0
    10
    20
    """
    iterator = iter(items)
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            break
        work(item)
