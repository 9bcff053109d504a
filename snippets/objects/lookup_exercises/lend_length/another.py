"""A length for one object: one more class, and the number in the object."""

from functools import cache
from typing import Any


class Lent:
    """Has the length that its instance remembers."""

    lent: int

    def __len__(self) -> int:
        """Return what was lent last."""
        return self.lent


@cache
def lending(cls: type) -> type:
    """Return a subclass of *cls* whose instances have a length."""
    return cls if issubclass(cls, Lent) else type(cls.__name__, (Lent, cls), {})


def lend_length(obj: Any, number: int) -> None:
    """Let `len(obj)` be *number*, for this object only."""
    cls: type = type(obj)
    obj.__class__ = lending(cls)
    obj.lent = number
