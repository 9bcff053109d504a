"""A kept failure is not raised again."""

from collections.abc import Callable, Hashable
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep the error as if it were an answer."""
    answers: dict[Hashable, Any] = {}

    def wrapper(*args: Hashable) -> Any:
        if args not in answers:
            try:
                answers[args] = function(*args)
            except Exception as error:
                answers[args] = error
                raise
        return answers[args]

    return wrapper
