"""The same amount again makes it work anew."""

from functools import cached_property


class Entry:
    """Takes the report away at each assignment."""

    def __init__(self, net: int) -> None:
        self.worked_out = 0
        self.net = net

    @property
    def net(self) -> int:
        """Return the amount."""
        return self._net

    @net.setter
    def net(self, net: int) -> None:
        vars(self).pop("report", None)
        self._net = net

    @cached_property
    def report(self) -> str:
        """Return the report."""
        self.worked_out += 1
        return f"{self.net} net"
