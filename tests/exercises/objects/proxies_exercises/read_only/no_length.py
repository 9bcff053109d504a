"""The view has no length: len() asks the type."""

from typing import Any


class ReadOnly:
    """Trusts __getattr__ with everything."""

    def __init__(self, target: Any) -> None:
        vars(self)["target"] = target

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(vars(self)["target"], name)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse."""
        raise AttributeError(name)
