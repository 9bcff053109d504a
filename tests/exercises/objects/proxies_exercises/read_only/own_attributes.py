"""Setting an attribute through the view is accepted."""

from typing import Any


class ReadOnly:
    """Leaves the basket alone, and takes assignments for itself."""

    def __init__(self, target: Any) -> None:
        self.target = target

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(self.target, name)

    def __len__(self) -> int:
        """Return the length of the target."""
        return len(self.target)
