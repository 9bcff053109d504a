"""Records that share one list of fields."""

from typing import Any


class Field:
    """One value of a record."""

    def __set_name__(self, owner: Any, name: str) -> None:
        """Put the name on the list."""
        owner.fields.append(name)


class Record:
    """Has a tuple with the names of its fields."""

    fields: Any = []
