"""Suppliers that are noted in a list, from which a new one drives out the old."""

from typing import Any


class Supplier:
    """Knows its heirs."""

    _noted: list[type] = []

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Note an heir in place of an earlier making."""
        super().__init_subclass__(**keywords)
        home = f"{cls.__module__}.{cls.__qualname__}"
        for old in Supplier._noted[:]:
            if f"{old.__module__}.{old.__qualname__}" == home:
                Supplier._noted.remove(old)
        Supplier._noted.append(cls)

    @staticmethod
    def known() -> list[type]:
        """Return the suppliers."""
        return list(Supplier._noted)
