"""What one customer adds must not change Basket.free."""


class Basket:
    """Begins with a copy, and writes the copy back."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items = ["bag"]

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
        type(self).free = self.items
