"""A copy asks for the defaults without end."""

from typing import Any


class Settings:
    """Reads its defaults with the dot."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __getattr__(self, name: str) -> Any:
        """Return the default of a name that was not set."""
        try:
            return self.defaults[name]
        except KeyError:
            raise AttributeError(name) from None
