"""What the call of a class does, and classes that each take one step of it over."""

from typing import Any, Self


def create(cls: type, *args: Any) -> Any:
    """Do in plain Python what `type.__call__` does.

    >>> create(int, "12")
    12
    """
    made = cls.__new__(cls, *args)
    if cls in type(made).__mro__:
        answer: object = type(made).__init__(made, *args)
        if answer is not None:
            raise TypeError("__init__() should return None")
    return made


class Slip:
    """A slip from the till, with the next number.

    >>> Slip(100).number + 1 == Slip(100).number
    True
    """

    printed = 0

    def __init__(self, net: int) -> None:
        Slip.printed += 1
        self.number = Slip.printed
        self.net = net


class Money(int):
    """An amount in whole cents.

    >>> Money(1249.7), Money.parse("12.50")
    (1250, 1250)
    >>> class Tip(Money):
    ...     pass
    >>> type(Tip.parse("12.50")).__name__
    'Tip'
    """

    def __new__(cls, cents: float) -> Self:
        """Round, where `int` cuts off."""
        return super().__new__(cls, round(cents))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read euros and cents as they stand on a price tag."""
        return cls(float(text) * 100)
