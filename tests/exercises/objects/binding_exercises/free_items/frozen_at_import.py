"""An item that has become free is missing in the next basket."""


class Basket:
    """Keeps a second list for the beginning."""

    free: list[str] = ["bag"]
    first = tuple(free)

    def __init__(self) -> None:
        own = type(self).__dict__.get("free")
        self.items = list(self.first if type(self) is Basket else own or self.first)

    def add(self, item: str) -> None:
        """Put one *item* in."""
        self.items.append(item)
