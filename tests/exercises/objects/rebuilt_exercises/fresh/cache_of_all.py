"""Two entries share a report."""


class Entry:
    """Keeps one report on the class."""

    last: tuple[int, str] = (0, "")

    def __init__(self, net: int) -> None:
        self.net = net
        self.worked_out = 0

    @property
    def report(self) -> str:
        """Return the report."""
        cls = type(self)
        if self.worked_out == 0 and cls.last[0]:
            return cls.last[1]
        if cls.last[0] != self.net:
            self.worked_out += 1
            cls.last = self.net, f"{self.net} net"
        return cls.last[1]
