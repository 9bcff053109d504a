"""Reading a method counts as a call."""

from typing import Any


class Counting:
    """Counts when a method is read."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Count, and pass the name on."""
        found = getattr(self.target, name)
        if callable(found):
            self.calls[name] = self.calls.get(name, 0) + 1
        return found
