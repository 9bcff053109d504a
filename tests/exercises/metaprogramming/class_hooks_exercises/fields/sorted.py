"""The fields are not in the order of the body."""

from typing import Any


class Field:
    """One value of a record."""


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Collect names by the alphabet."""
        super().__init_subclass__(**keywords)
        own = [name for name in dir(cls) if isinstance(getattr(cls, name), Field)]
        cls.fields = (*cls.fields, *(name for name in own if name not in cls.fields))
