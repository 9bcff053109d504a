"""A base class that knows its suppliers by their goods."""

from typing import Any, ClassVar


class Supplier:
    """Finds suppliers by their goods."""

    known: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, goods: str = "", **keywords: Any) -> None:
        """Put a class on the list, if its goods are free."""
        super().__init_subclass__(**keywords)
        if goods in Supplier.known:
            raise ValueError(f"{goods} are taken")
        if goods:
            Supplier.known[goods] = cls

    @classmethod
    def of(cls, goods: str) -> Any:
        """Return the class that sells *goods*."""
        return cls.known[goods]
