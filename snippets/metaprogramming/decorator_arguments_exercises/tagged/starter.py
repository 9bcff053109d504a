"""Tags that need their parentheses."""

from collections.abc import Callable
from typing import Any


def tagged(*words: str) -> Callable[[Any], Any]:
    """Store *words* as the tags of a function; the parentheses are optional."""

    def decorate(function: Any) -> Any:
        function.tags = set(words)
        return function

    return decorate
