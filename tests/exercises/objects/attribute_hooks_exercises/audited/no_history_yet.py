"""The first assignment finds no history yet."""

from typing import Any


class Account:
    """Makes the list with an assignment."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        self.history = []
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Note an assignment, and make it."""
        self.history.append((name, value))
        super().__setattr__(name, value)
