"""A base class hears of its subclasses, a descriptor of its name."""

from typing import Any


class Supplier:
    """Knows every class of suppliers, and what it sells.

    >>> class Grower(Supplier, goods="tea"): pass
    >>> Supplier.known.pop("tea") is Grower
    True
    """

    known: dict[str, type["Supplier"]] = {}

    def __init_subclass__(cls, *, goods: str = "", **keywords: Any) -> None:
        """Put a new subclass on the list."""
        super().__init_subclass__(**keywords)
        Supplier.known[goods or cls.__name__] = cls


class Field:
    """Learns its name from the class statement."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Keep the name."""
        self.name = name
