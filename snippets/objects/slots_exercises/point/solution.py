"""A stamp with three slots and the default in its signature."""


class Stamp:
    """Some stamps of one value, in cents."""

    __slots__ = ("__weakref__", "cents", "count")

    def __init__(self, cents: int, count: int = 1) -> None:
        self.cents = cents
        self.count = count
