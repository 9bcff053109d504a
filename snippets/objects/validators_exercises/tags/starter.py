"""Tags that are counted when they are assigned, and can grow afterwards."""

from collections.abc import Sequence

from snippets.objects.validators import Field


class Tags(Field[Sequence[str]]):
    """A list of at most 3 tags."""

    wanted = "a list of at most 3 tags"

    def accepts(self, value: object) -> bool:
        """Tell whether *value* is a short list."""
        return isinstance(value, list) and len(value) <= 3


class Slip:
    """A slip with tags."""

    tags = Tags()
