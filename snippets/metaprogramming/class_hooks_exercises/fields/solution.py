"""Records that add their own fields to the inherited ones."""

from typing import Any


class Field:
    """One value of a record."""


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Collect the names of the body."""
        super().__init_subclass__(**keywords)
        own = [name for name, value in vars(cls).items() if isinstance(value, Field)]
        new = [name for name in own if name not in cls.fields]
        cls.fields = (*cls.fields, *new)
