"""What one customer adds turns up in a basket that was there already."""


class Basket:
    """Uses the list of the class itself."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.items = self.free

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
