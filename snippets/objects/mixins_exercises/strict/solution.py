"""A base that looks whether anybody stands behind it."""

from typing import Any


class Strict:
    """Stands behind classes that take a keyword each."""

    def __init__(self, **rest: Any) -> None:
        cls = type(self)
        behind = cls.__mro__[cls.__mro__.index(Strict) + 1 :]
        if rest and all("__init__" not in vars(c) for c in behind[:-1]):
            raise TypeError(f"{cls.__name__} has no keyword {', '.join(rest)}")
        super().__init__(**rest)
