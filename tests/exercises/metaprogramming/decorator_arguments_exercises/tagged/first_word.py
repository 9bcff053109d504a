"""@tagged("fast", "paid") does not store the two words."""

from typing import Any


def tagged(word: Any = None, *more: Any) -> Any:
    """Store the first word."""
    if callable(word):
        word.tags = set()
        return word

    def decorate(function: Any) -> Any:
        function.tags = {word} if word else set()
        return function

    return decorate
