"""An attribute that is no method comes wrapped."""

from typing import Any


class Counting:
    """Wraps whatever it finds."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Return a function for every name."""
        found = getattr(self.target, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.calls[name] = self.calls.get(name, 0) + 1
            return found(*args, **kwargs)

        return counted
