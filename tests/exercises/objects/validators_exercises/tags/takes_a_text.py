"""The text 'tea' is taken for three tags."""

from collections.abc import Sequence

from snippets.objects.validators import Field


class Tags(Field[Sequence[str]]):
    """Makes a tuple of anything before the check."""

    wanted = "at most 3 tags"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is a short tuple."""
        return isinstance(value, tuple) and len(value) <= 3

    def __set__(self, instance: object, value: Sequence[str]) -> None:
        """Keep a tuple."""
        super().__set__(instance, tuple(value))


class Slip:
    """A slip with tags."""

    tags = Tags()
