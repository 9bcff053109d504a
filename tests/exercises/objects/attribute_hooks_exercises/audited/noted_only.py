"""An assignment is noted and not made."""

from typing import Any


class Account:
    """Writes down, and does nothing."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        vars(self)["history"] = []
        self.owner = owner

    def __setattr__(self, name: str, value: Any) -> None:
        """Note an assignment."""
        self.history.append((name, value))
