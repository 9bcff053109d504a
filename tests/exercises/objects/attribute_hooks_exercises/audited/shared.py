"""Two accounts share a history."""

from typing import Any


class Account:
    """Has one history for all."""

    history: list[tuple[str, Any]] = []

    def __init__(self, owner: str) -> None:
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Note an assignment, and make it."""
        self.history.append((name, value))
        super().__setattr__(name, value)
