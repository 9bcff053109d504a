"""Settings that answer with the error of a dict."""

from typing import Any


class Settings:
    """What was set, with defaults for the rest."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __getattr__(self, name: str) -> Any:
        """Return the default of a name that was not set."""
        return self.defaults[name]
