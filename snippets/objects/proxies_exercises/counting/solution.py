"""A stand-in that wraps each method."""

from typing import Any


class Counting:
    """Stands in for *target*, and counts calls of its methods."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Pass the name on; count when a method is called."""
        found = getattr(self.target, name)
        if not callable(found):
            return found

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.calls[name] = self.calls.get(name, 0) + 1
            return found(*args, **kwargs)

        return counted
