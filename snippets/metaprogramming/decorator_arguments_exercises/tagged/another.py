"""Tags that are tied to the function at once, or later."""

from collections.abc import Callable
from typing import Any


class Tagger:
    """Waits for a function to tag."""

    def __init__(self, words: set[str]) -> None:
        self.words = words

    def __call__(self, function: Any) -> Any:
        """Store the words, and return the function itself."""
        function.tags = self.words.copy()
        return function


def tagged(first: str | Callable[..., Any] | None = None, *others: str) -> Any:
    """Store words as the tags of a function; the parentheses are optional."""
    match first:
        case None:
            return Tagger(set())
        case str():
            return Tagger({first, *others})
    return Tagger(set())(first)
