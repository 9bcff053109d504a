"""An item that becomes free turns up in a basket from before."""


class Basket:
    """Looks the free items up whenever somebody looks in."""

    free: list[str] = ["bag"]

    def __init__(self) -> None:
        self.added: list[str] = []

    @property
    def items(self) -> list[str]:
        """Return everything in the basket."""
        return [*self.free, *self.added]

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.added.append(item)
