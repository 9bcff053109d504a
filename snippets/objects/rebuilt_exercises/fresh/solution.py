"""A report that an assignment to the amount takes away."""

from functools import cached_property


class Entry:
    """An amount with a report that is dear to work out."""

    def __init__(self, net: int) -> None:
        self.worked_out = 0
        self.net = net

    @property
    def net(self) -> int:
        """Return the amount."""
        return self._net

    @net.setter
    def net(self, net: int) -> None:
        if net != getattr(self, "_net", None):
            vars(self).pop("report", None)
        self._net = net

    @cached_property
    def report(self) -> str:
        """Return the report."""
        self.worked_out += 1
        return f"{self.net} net"
