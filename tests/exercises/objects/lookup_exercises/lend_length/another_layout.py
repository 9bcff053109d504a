"""An object takes another class only when the layout fits: make a subclass."""

from typing import Any


class Long:
    """Has a length, in a slot."""

    __slots__ = ("number",)


def lend_length(obj: Any, number: int) -> None:
    """Take a class that has nothing to do with the object's."""
    obj.__class__ = Long
