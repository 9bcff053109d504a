"""Two suppliers of one name in two modules drive each other out."""

from typing import Any


class Supplier:
    """Knows its heirs."""

    _noted: dict[str, type] = {}

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir."""
        super().__init_subclass__(**keywords)
        Supplier._noted[cls.__name__] = cls

    @staticmethod
    def known() -> list[type]:
        """Return the suppliers."""
        return list(Supplier._noted.values())
