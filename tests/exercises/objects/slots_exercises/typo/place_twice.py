"""A sale has more places than it needs: cents has one already."""


class Price:
    """What a thing costs."""

    __slots__ = ("cents",)

    def __init__(self, cents: int) -> None:
        self.cents = cents


class Sale(Price):
    """Lists every attribute that it has."""

    __slots__ = ("cents", "percent")

    def __init__(self, cents: int, percent: int) -> None:
        self.cents = cents
        self.percent = percent
