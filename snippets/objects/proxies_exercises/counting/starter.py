"""A stand-in that counts nothing."""

from typing import Any


class Counting:
    """Stands in for *target*, and counts calls of its methods."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(self.target, name)
