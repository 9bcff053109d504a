"""Fields that put themselves on the list of their class."""

from typing import Any


class Field:
    """One value of a record."""

    def __set_name__(self, owner: Any, name: str) -> None:
        """Give the class a longer tuple."""
        if name not in owner.fields:
            owner.fields = (*owner.fields, name)


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = ()
