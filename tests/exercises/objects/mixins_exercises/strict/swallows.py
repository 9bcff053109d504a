"""In a class(Signed, Stamped), Stamped does not get its stamp=."""

from typing import Any


class Strict:
    """Looks whether it is the last, and forgets to hand on."""

    def __init__(self, **rest: Any) -> None:
        following: Any = super().__init__
        if rest and getattr(following, "__objclass__", None) is object:
            raise TypeError(f"{type(self).__name__} has no keyword {', '.join(rest)}")
        following()
