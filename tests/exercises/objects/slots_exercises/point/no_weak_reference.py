"""A stamp cannot be referred to weakly."""


class Stamp:
    """Has places for its attributes alone."""

    __slots__ = ("cents", "count")

    def __init__(self, cents: int, count: int = 1) -> None:
        self.cents = cents
        self.count = count
