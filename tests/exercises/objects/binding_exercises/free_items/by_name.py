"""A subclass with free items of its own begins with those of Basket."""


class Basket:
    """Copies the list of one class for all."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items = list(Basket.free)

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
