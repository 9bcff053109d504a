"""A voucher that is filled up whenever somebody types its code."""

from typing import Any


class Voucher:
    """Ten euros to spend; there is one object for each code."""

    known: dict[Any, Any] = {}

    def __new__(cls, code: str) -> Any:
        """Return the voucher with this code, or make one."""
        if code not in cls.known:
            cls.known[code] = super().__new__(cls)
        return cls.known[code]

    def __init__(self, code: str) -> None:
        self.code = code
        self.left = 10


class Gift(Voucher):
    """A voucher with a ribbon."""
