"""Suppliers that are known through a metaclass."""

from typing import Any


class Register(type):
    """Notes the classes that it makes."""

    def __init__(cls, name: str, bases: tuple[type, ...], names: Any) -> None:
        super().__init__(name, bases, names)
        if bases:
            Supplier.known.append(cls)


class Supplier(metaclass=Register):
    """Knows its heirs."""

    known: list[type] = []
