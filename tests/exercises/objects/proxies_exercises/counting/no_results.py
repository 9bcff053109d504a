"""The result of a call is lost."""

from typing import Any


class Counting:
    """Counts, calls, and returns nothing."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Pass the name on; count when a method is called."""
        found = getattr(self.target, name)

        def counted(*args: Any, **kwargs: Any) -> None:
            self.calls[name] = self.calls.get(name, 0) + 1
            found(*args, **kwargs)

        return counted if callable(found) else found
