"""Suppliers that are noted whenever one is made."""

from typing import Any


class Supplier:
    """Knows its heirs."""

    _noted: list[type] = []

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir."""
        super().__init_subclass__(**keywords)
        Supplier._noted.append(cls)

    @staticmethod
    def known() -> list[type]:
        """Return the suppliers."""
        return list(Supplier._noted)
