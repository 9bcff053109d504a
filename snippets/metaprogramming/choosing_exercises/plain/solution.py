"""Suppliers that are known through a hook."""

from typing import Any


class Supplier:
    """Knows its heirs."""

    known: list[type] = []

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir, and hand on."""
        super().__init_subclass__(**keywords)
        Supplier.known.append(cls)
