"""A basket that never changes a list: every addition makes a new one."""


class Basket:
    """What a customer is about to buy."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items: list[str] = [*type(self).free]

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items = [*self.items, item]
