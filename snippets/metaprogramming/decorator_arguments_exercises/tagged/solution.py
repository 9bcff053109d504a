"""Tags that look whether a function was handed in."""

from typing import Any


def tagged(*words: Any) -> Any:
    """Store *words* as the tags of a function; the parentheses are optional."""
    if words and callable(words[0]):
        return tagged()(words[0])

    def decorate(function: Any) -> Any:
        function.tags = set(words)
        return function

    return decorate
