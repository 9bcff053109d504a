"""The hook of another base does not run."""

from typing import Any


class Supplier:
    """Hands nothing on."""

    known: list[type] = []

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir."""
        Supplier.known.append(cls)
