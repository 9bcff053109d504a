"""What was set loses against its default."""

from typing import Any


class Settings:
    """Asks the defaults before the instance."""

    def __init__(self, defaults: dict[str, Any]) -> None:
        vars(self)["defaults"] = defaults

    def __getattribute__(self, name: str) -> Any:
        """Return a default, or what is there."""
        own = super().__getattribute__("__dict__")
        if name in own.get("defaults", {}):
            return own["defaults"][name]
        return super().__getattribute__(name)
