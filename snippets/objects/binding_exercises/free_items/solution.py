"""A basket that copies the free items of its class when it is made."""


class Basket:
    """What a customer is about to buy."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items = list(self.free)

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
