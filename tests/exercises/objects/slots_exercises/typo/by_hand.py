"""Other names are refused by hand, and the dict is still there."""


class Price:
    """What a thing costs."""

    __slots__ = ("cents",)

    def __init__(self, cents: int) -> None:
        self.cents = cents


class Sale(Price):
    """Looks at every name that is assigned."""

    percent: int

    def __init__(self, cents: int, percent: int) -> None:
        super().__init__(cents)
        self.percent = percent

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse all but two names."""
        if name not in ("cents", "percent"):
            raise AttributeError(name)
        super().__setattr__(name, value)
