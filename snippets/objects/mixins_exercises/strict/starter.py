"""A base that lets everything pass."""

from typing import Any


class Strict:
    """Stands behind classes that take a keyword each."""

    def __init__(self, **rest: Any) -> None:
        super().__init__()
