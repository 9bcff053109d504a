"""A base that looks at what super() finds."""

from typing import Any


class Strict:
    """Stands behind classes that take a keyword each."""

    def __init__(self, **rest: Any) -> None:
        following: Any = super().__init__
        if rest and getattr(following, "__objclass__", None) is object:
            names = ", ".join(rest)
            raise TypeError(f"{type(self).__name__} has no keyword {names}")
        following(**rest)
