"""An account without a history."""

from typing import Any


class Account:
    """Has an owner, and remembers what was assigned to it."""

    history: list[tuple[str, Any]]

    def __init__(self, owner: str) -> None:
        self.history = []
        self.owner = owner
