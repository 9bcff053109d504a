"""hasattr says that a missing setting is there."""

from typing import Any


class Settings:
    """Answers None for what it does not know."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        self.defaults = defaults

    def __getattr__(self, name: str) -> Any:
        """Return the default of a name that was not set."""
        return vars(self).get("defaults", {}).get(name)
