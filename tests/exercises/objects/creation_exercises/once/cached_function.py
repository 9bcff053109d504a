"""Voucher and Gift are to be classes still: others ask isinstance()."""

from functools import cache


class Plain:
    """A voucher that is made by every call."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.left = 10


@cache
def Voucher(code: str) -> Plain:  # noqa: N802
    """Stand for the class."""
    return Plain(code)


class Gift(Plain):
    """A voucher with a ribbon."""
