"""In a class(Signed, Stamped), stamp= is refused: Stamped wants it."""

from typing import Any


class Strict:
    """Believes that it is the last."""

    def __init__(self, **rest: Any) -> None:
        if rest:
            raise TypeError(f"{type(self).__name__} has no keyword {', '.join(rest)}")
        super().__init__()
