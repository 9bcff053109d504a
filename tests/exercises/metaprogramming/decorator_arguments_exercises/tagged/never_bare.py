"""@tagged() does not return the function itself."""

from typing import Any


def tagged(*words: Any) -> Any:
    """Take parentheses without words for a function that is missing."""
    if not words:
        return lambda function: None
    if callable(words[0]):
        words[0].tags = set()
        return words[0]

    def decorate(function: Any) -> Any:
        function.tags = set(words)
        return function

    return decorate
