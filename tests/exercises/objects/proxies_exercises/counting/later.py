"""A name that the target lacks is there."""

from typing import Any


class Counting:
    """Looks for the method when the call comes."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.calls: dict[str, int] = {}

    def __getattr__(self, name: str) -> Any:
        """Return an attribute, or a function that looks later."""
        found = getattr(self.target, name, len)
        if not callable(found):
            return found

        def counted(*args: Any, **kwargs: Any) -> Any:
            self.calls[name] = self.calls.get(name, 0) + 1
            return getattr(self.target, name)(*args, **kwargs)

        return counted
