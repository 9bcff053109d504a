"""A base class whose metaclass keeps the list."""

from typing import Any


class Register(type):
    """Takes the keyword, and keeps the list."""

    known: dict[str, Any] = {}

    def __new__(cls, name: str, bases: Any, body: Any, goods: Any = None) -> Any:
        """Refuse goods that are taken; make the class, and keep it."""
        if goods is None:
            return super().__new__(cls, name, bases, body)
        if goods in cls.known:
            raise ValueError(goods)
        cls.known[goods] = super().__new__(cls, name, bases, body)
        return cls.known[goods]

    def __init__(cls, name: str, bases: Any, body: Any, goods: Any = None) -> None:
        super().__init__(name, bases, body)


class Supplier(metaclass=Register):
    """Finds suppliers by their goods."""

    @classmethod
    def of(cls, goods: str) -> Any:
        """Return the class that sells *goods*."""
        return Register.known[goods]
