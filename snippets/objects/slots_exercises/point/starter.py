"""A stamp with a default in its class."""


class Stamp:
    """Some stamps of one value, in cents."""

    count = 1

    def __init__(self, cents: int, count: int | None = None) -> None:
        self.cents = cents
        if count is not None:
            self.count = count
