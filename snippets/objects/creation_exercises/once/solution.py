"""A voucher that is set up where it is made."""

from typing import Any


class Voucher:
    """Ten euros to spend; there is one object for each class and code."""

    known: dict[Any, Any] = {}
    code: str
    left: int

    def __new__(cls, code: str) -> Any:
        """Return the voucher with this code, or make one and fill it."""
        if (cls, code) not in cls.known:
            made = super().__new__(cls)
            made.code, made.left = code, 10
            cls.known[cls, code] = made
        return cls.known[cls, code]


class Gift(Voucher):
    """A voucher with a ribbon."""
