"""Spending from one voucher has emptied another one."""

from typing import Any


class Voucher:
    """Keeps what is left where all vouchers look."""

    known: dict[Any, Any] = {}
    state = {"left": 10}
    code: str

    def __new__(cls, code: str) -> Any:
        """Return the known voucher, or make one."""
        if (cls, code) not in cls.known:
            cls.known[cls, code] = super().__new__(cls)
            cls.known[cls, code].code = code
        return cls.known[cls, code]

    @property
    def left(self) -> int:
        """Return what is left."""
        return self.state["left"]

    @left.setter
    def left(self, euros: int) -> None:
        self.state["left"] = euros


class Gift(Voucher):
    """A voucher with a ribbon."""
