"""Supplier still has a metaclass."""

from abc import ABCMeta
from typing import Any


class Register(ABCMeta):
    """Goes together with abstract classes only."""

    def __init__(cls, name: str, bases: tuple[type, ...], names: Any) -> None:
        super().__init__(name, bases, names)
        if bases:
            Supplier.known.append(cls)


class Supplier(metaclass=Register):
    """Knows its heirs."""

    known: list[type] = []
