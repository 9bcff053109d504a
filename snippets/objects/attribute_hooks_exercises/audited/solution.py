"""An account that makes its list behind its own back."""

from typing import Any


class Account:
    """Has an owner, and remembers what was assigned to it."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        super().__setattr__("history", [])
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Note an assignment, and make it."""
        self.history.append((name, value))
        super().__setattr__(name, value)
