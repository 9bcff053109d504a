"""The property reads or sets itself, without end."""

from functools import cached_property


class Entry:
    """Stores the amount under the name of the property."""

    def __init__(self, net: int) -> None:
        self.worked_out = 0
        vars(self)["net"] = net

    @property
    def net(self) -> int:
        """Return the amount."""
        return self.net

    @cached_property
    def report(self) -> str:
        """Return the report."""
        self.worked_out += 1
        return f"{self.net} net"
