"""A basket that begins with the free items of the shop."""


class Basket:
    """What a customer is about to buy."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items = ["bag"]

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
