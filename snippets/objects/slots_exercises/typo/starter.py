"""A price that finds typing errors, and a sale that does not."""


class Price:
    """What a thing costs."""

    __slots__ = ("cents",)

    def __init__(self, cents: int) -> None:
        self.cents = cents


class Sale(Price):
    """A price that is lowered by some percent."""

    def __init__(self, cents: int, percent: int) -> None:
        super().__init__(cents)
        self.percent = percent
