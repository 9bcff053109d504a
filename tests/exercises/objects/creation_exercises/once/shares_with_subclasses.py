"""Gift('SPRING') gave a Voucher, because that was there first."""

from typing import Any


class Voucher:
    """Set up once, but known by the code alone."""

    known: dict[str, Any] = {}
    code: str
    left: int

    def __new__(cls, code: str) -> Any:
        """Look for the code in all classes."""
        if code not in cls.known:
            made = cls.known[code] = super().__new__(cls)
            made.code, made.left = code, 10
        return cls.known[code]


class Gift(Voucher):
    """A voucher with a ribbon."""
