"""A class that was replaced is still known."""

from typing import Any


class Supplier:
    """Knows its heirs."""

    _noted: dict[type, None] = {}

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir."""
        super().__init_subclass__(**keywords)
        Supplier._noted[cls] = None

    @staticmethod
    def known() -> list[type]:
        """Return the suppliers."""
        return list(Supplier._noted)
