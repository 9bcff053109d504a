"""A stamp still has a dict."""


class Stamp:
    """Says what it has, and that it has a dict."""

    __slots__ = ("__dict__", "__weakref__", "cents", "count")

    def __init__(self, cents: int, count: int = 1) -> None:
        self.cents = cents
        self.count = count
