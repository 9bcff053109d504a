"""A sale cannot be made: one of its attributes has no place."""


class Price:
    """What a thing costs."""

    __slots__ = ("cents",)

    def __init__(self, cents: int) -> None:
        self.cents = cents


class Sale(Price):
    """Has no place for what it adds."""

    __slots__ = ()

    def __init__(self, cents: int, percent: int) -> None:
        super().__init__(cents)
        self.percent = percent  # type: ignore[misc]
