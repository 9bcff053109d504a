"""A view that lets everything through."""

from typing import Any


class ReadOnly:
    """Shows *target*, and cannot change it."""

    def __init__(self, target: Any) -> None:
        self.target = target

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(self.target, name)
