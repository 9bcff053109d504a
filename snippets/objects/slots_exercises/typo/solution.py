"""A sale with a slot for what it adds."""


class Price:
    """What a thing costs."""

    __slots__ = ("cents",)

    def __init__(self, cents: int) -> None:
        self.cents = cents


class Sale(Price):
    """A price that is lowered by some percent."""

    __slots__ = ("percent",)

    def __init__(self, cents: int, percent: int) -> None:
        super().__init__(cents)
        self.percent = percent
