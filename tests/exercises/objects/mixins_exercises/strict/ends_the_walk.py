"""In a class(Signed, Stamped), nobody calls Stamped when no keyword is left."""

from typing import Any


class Strict:
    """Calls the next class only when there is something to hand on."""

    def __init__(self, **rest: Any) -> None:
        following: Any = super().__init__
        if rest and getattr(following, "__objclass__", None) is object:
            raise TypeError(f"{type(self).__name__} has no keyword {', '.join(rest)}")
        if rest:
            following(**rest)
