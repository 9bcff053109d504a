"""The second call has filled the voucher again."""

from typing import Any


class Voucher:
    """Asks whether the class has been set up, not the object."""

    known: dict[Any, Any] = {}

    def __new__(cls, code: str) -> Any:
        """Return the known voucher, or make one."""
        if (cls, code) not in cls.known:
            cls.known[cls, code] = super().__new__(cls)
        return cls.known[cls, code]

    def __init__(self, code: str) -> None:
        if not hasattr(type(self), "left"):
            self.code = code
            self.left = 10


class Gift(Voucher):
    """A voucher with a ribbon."""
