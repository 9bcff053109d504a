"""Something that is no Field is among the fields."""

from typing import Any


class Field:
    """One value of a record."""


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Collect whatever has no underscores."""
        super().__init_subclass__(**keywords)
        own = [name for name in vars(cls) if not name.startswith("_")]
        cls.fields = (*cls.fields, *own)
