"""Tags that hand out and take in copies."""

from typing import Any


class Tags:
    """A list of at most 3 tags."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return a new list each time; on the class, the field."""
        if instance is None:
            return self
        return list(vars(instance)[self.name])

    def __set__(self, instance: object, value: object) -> None:
        """Keep a copy of a short list."""
        if not isinstance(value, list) or len(value) > 3:
            raise ValueError(f"{self.name} is {value!r}, and is to be a short list")
        vars(instance)[self.name] = value.copy()


class Slip:
    """A slip with tags."""

    tags = Tags()
