"""The complaint does not name the class of the instance."""

from typing import Any


class Strict:
    """Names the class in which it is written."""

    def __init__(self, **rest: Any) -> None:
        if rest:
            raise TypeError(f"{Strict.__name__} has no keyword {', '.join(rest)}")
        super().__init__()
