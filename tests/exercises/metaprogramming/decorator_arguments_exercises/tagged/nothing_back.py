"""@tagged alone gives None for the function."""

from typing import Any


def tagged(*words: Any) -> Any:
    """Store, and return nothing."""
    if words and callable(words[0]):
        words[0].tags = set()
        return None

    def decorate(function: Any) -> Any:
        function.tags = set(words)
        return function

    return decorate
