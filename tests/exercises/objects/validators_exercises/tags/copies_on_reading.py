"""Who keeps the list that was given adds a fourth tag."""

from typing import Any


class Tags:
    """Hands out copies, and keeps the list itself."""

    def __set_name__(self, owner: type, name: str) -> None:
        """Take note of the name."""
        self.name = name

    def __get__(self, instance: object | None, owner: type) -> Any:
        """Return a copy."""
        return self if instance is None else list(vars(instance)[self.name])

    def __set__(self, instance: object, value: object) -> None:
        """Keep a short list."""
        if not isinstance(value, list) or len(value) > 3:
            raise ValueError(f"{self.name} is {value!r}")
        vars(instance)[self.name] = value


class Slip:
    """A slip with tags."""

    tags = Tags()
