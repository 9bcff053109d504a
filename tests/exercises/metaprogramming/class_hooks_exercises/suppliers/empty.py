"""A second class without goods is refused."""

from typing import Any, ClassVar


class Supplier:
    """Finds suppliers by their goods."""

    known: ClassVar[dict[str, Any]] = {}

    def __init_subclass__(cls, goods: str = "", **keywords: Any) -> None:
        """Put any class on the list."""
        super().__init_subclass__(**keywords)
        if goods in Supplier.known:
            raise ValueError(goods)
        Supplier.known[goods] = cls

    @classmethod
    def of(cls, goods: str) -> Any:
        """Return the class that sells *goods*."""
        return cls.known[goods]
