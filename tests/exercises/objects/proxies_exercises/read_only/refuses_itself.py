"""The view refuses to store its own target."""

from typing import Any


class ReadOnly:
    """Refuses every assignment, the first one too."""

    def __init__(self, target: Any) -> None:
        self.target = target

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(vars(self)["target"], name)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse."""
        raise AttributeError(name)
