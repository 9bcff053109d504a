"""The tags come back changed, or in another order."""

from collections.abc import Sequence

from snippets.objects.validators import Field


class Tags(Field[Sequence[str]]):
    """A list of at most 3 tags."""

    wanted = "a list of at most 3 tags"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is a short list."""
        return isinstance(value, list) and len(value) <= 3

    def __set__(self, instance: object, value: Sequence[str]) -> None:
        """Keep the tags."""
        super().__set__(instance, value)
        vars(instance)[self.name] = tuple(sorted(value))


class Slip:
    """A slip with tags."""

    tags = Tags()
