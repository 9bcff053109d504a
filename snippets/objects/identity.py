"""Things on a shelf that are equal when they have the same code."""


class Item:
    """A thing on the shelf, which its code identifies, whatever it costs.

    >>> Item("tea", 250) == Item("tea", 260) != Item("milk", 250)
    True
    """

    def __init__(self, code: str, cents: int) -> None:
        self.code = code
        self.cents = cents

    def __eq__(self, other: object) -> bool:
        """Compare codes; leave everything that is no item to the other side."""
        if not isinstance(other, Item):
            return NotImplemented
        return self.code == other.code

    def __hash__(self) -> int:
        """Return the hash of what is compared."""
        return hash(self.code)
