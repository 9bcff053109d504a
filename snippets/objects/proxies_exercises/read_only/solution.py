"""A view that stores its target behind its own back."""

from typing import Any


class ReadOnly:
    """Shows *target*, and cannot change it."""

    def __init__(self, target: Any) -> None:
        super().__setattr__("_target", target)

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(vars(self)["_target"], name)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse."""
        raise AttributeError(f"{name} cannot be set")

    def __delattr__(self, name: str) -> None:
        """Refuse."""
        raise AttributeError(f"{name} cannot be deleted")

    def __len__(self) -> int:
        """Return the length of the target."""
        return len(vars(self)["_target"])
