"""A report that is cached for ever."""

from functools import cached_property


class Entry:
    """An amount with a report that is dear to work out."""

    def __init__(self, net: int) -> None:
        self.net = net
        self.worked_out = 0

    @cached_property
    def report(self) -> str:
        """Return the report."""
        self.worked_out += 1
        return f"{self.net} net"
