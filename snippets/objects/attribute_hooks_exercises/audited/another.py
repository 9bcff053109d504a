"""An account that writes to its dict."""

from typing import Any


class Account:
    """Has an owner, and remembers what was assigned to it."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        vars(self)["history"] = []
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Make an assignment, and note it."""
        vars(self)[name] = value
        vars(self)["history"].append((name, value))
