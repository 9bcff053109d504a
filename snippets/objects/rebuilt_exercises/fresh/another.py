"""A report that is kept together with the amount that it speaks of."""


class Entry:
    """An amount with a report that is dear to work out."""

    def __init__(self, net: int) -> None:
        self.net = net
        self.worked_out = 0
        self.last: tuple[int, str] | None = None

    @property
    def report(self) -> str:
        """Return the report."""
        if self.last is None or self.last[0] != self.net:
            self.worked_out += 1
            self.last = self.net, f"{self.net} net"
        return self.last[1]
