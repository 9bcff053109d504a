"""Settings whose class has defaults before an instance has them."""

from typing import Any


class Settings:
    """What was set, with defaults for the rest."""

    defaults: dict[str, Any] = {}

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __getattr__(self, name: str) -> Any:
        """Return the default of a name that was not set."""
        if name in self.defaults:
            return self.defaults[name]
        raise AttributeError(f"nobody knows {name}")
