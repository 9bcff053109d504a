"""The inherited fields do not come first."""

from typing import Any


class Field:
    """One value of a record."""


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = ()

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Collect the names of the body alone."""
        super().__init_subclass__(**keywords)
        body = vars(cls).items()
        cls.fields = tuple(name for name, value in body if isinstance(value, Field))
