"""A missing setting raises KeyError, and hasattr fails."""

from typing import Any


class Settings:
    """Looks safe, and lets the error of the dict through."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __getattr__(self, name: str) -> Any:
        """Return the default of a name that was not set."""
        defaults: dict[str, Any] = vars(self).get("defaults", {})
        return defaults[name]
