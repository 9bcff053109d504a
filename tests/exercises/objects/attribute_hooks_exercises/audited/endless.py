"""The assignment inside __setattr__ calls it again."""

from typing import Any


class Account:
    """Assigns to itself while an assignment is made."""

    history: list[tuple[str, Any]] = []

    def __init__(self, owner: str) -> None:
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Note an assignment, and begin again."""
        self.history = [*self.history, (name, value)]
        super().__setattr__(name, value)
