"""The history speaks of itself."""

from typing import Any


class Account:
    """Notes the list, too."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        self.history = []
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Make an assignment, and note it."""
        super().__setattr__(name, value)
        self.history.append((name, value))
