"""After a look at attic, list() gave ['barn', 'shed']."""

from collections.abc import Iterable
from typing import Any, Self

NOTHING = object()


class Ahead:
    """Keeps what it showed, and never gives it out."""

    def __init__(self, items: Iterable[Any]) -> None:
        self.items, self.hand = iter(items), NOTHING

    def __iter__(self) -> Self:
        """Return the iterator itself."""
        return self

    def __next__(self) -> Any:
        """Return the next item."""
        self.hand = NOTHING
        return next(self.items)

    def peek(self, default: Any = None) -> Any:
        """Show the next item."""
        if self.hand is NOTHING:
            self.hand = next(self.items, default)
        return self.hand
