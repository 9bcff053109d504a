"""Voucher('SPRING') is to be one object, however often."""

from typing import Any


class Voucher:
    """Many objects with one state."""

    states: dict[Any, dict[str, Any]] = {}
    code: str
    left: int

    def __init__(self, code: str) -> None:
        fresh = {"code": code, "left": 10}
        self.__dict__ = self.states.setdefault((type(self), code), fresh)


class Gift(Voucher):
    """A voucher with a ribbon."""
