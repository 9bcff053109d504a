"""The complaint does not name the keyword bye."""

from typing import Any


class Strict:
    """Says who, and not what."""

    def __init__(self, **rest: Any) -> None:
        if rest:
            raise TypeError(f"{type(self).__name__} got too much")
        super().__init__()
