"""Slots give an instance fixed places instead of a dict."""

import tracemalloc
from collections.abc import Callable


class Line:
    """A line of the ledger: a net amount in euros, on a day of the month.

    >>> vars(Line(40, 3))
    {'net': 40, 'day': 3}
    """

    def __init__(self, net: int, day: int) -> None:
        self.net = net
        self.day = day


class Slotted:
    """The same line with a place for each of its two attributes, and no others.

    >>> hasattr(Slotted(40, 3), "__dict__")
    False
    """

    __slots__ = ("day", "net")

    def __init__(self, net: int, day: int) -> None:
        self.net = net
        self.day = day


def looked_at(net: int, day: int) -> Line:
    """Make a line and look at its dict.

    >>> looked_at(40, 3).net
    40
    """
    line = Line(net, day)
    vars(line)
    return line


def bytes_each(make: Callable[[int, int], object], count: int = 2_000) -> float:
    """Return the bytes that one object takes of the memory that Python hands out.

    >>> bytes_each(Slotted) > 0
    True
    """
    lines: list[object] = [None] * count
    tracemalloc.start()
    try:
        for place in range(count):
            lines[place] = make(40, 3)
        return tracemalloc.get_traced_memory()[0] / count
    finally:
        tracemalloc.stop()
