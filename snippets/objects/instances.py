"""An instance is a dictionary with a type, and its class is an object too."""

from snippets.pictures.graph import References, attributes


class Entry:
    """One line of the ledger, a net amount in whole euros.

    >>> Entry("tea", 100).label()
    'tea: 120 euros'
    """

    tax = 20

    def __init__(self, item: str, net: int) -> None:
        self.item = item
        self.net = net

    @property
    def gross(self) -> int:
        """The amount with the tax."""
        return self.net * (100 + self.tax) // 100

    def label(self) -> str:
        """Return the line as it stands on a receipt."""
        return f"{self.item}: {self.gross} euros"


class Book(Entry):
    """A book, which is taxed less.

    >>> Book("novel", 100).label()
    'novel: 107 euros'
    """

    tax = 7


def with_type(one: object) -> References:
    """Return the attributes of *one* and its type; of a list, the items only.

    >>> with_type(Book("novel", 100)) == {
    ...     "__class__": Book, "item": "novel", "net": 100
    ... }
    True
    """
    found = attributes(one)
    return found if isinstance(one, list) else {"__class__": type(one), **found}
