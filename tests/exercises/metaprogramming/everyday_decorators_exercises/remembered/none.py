"""The answer None is not kept."""

from collections.abc import Callable, Hashable
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Take None for an empty place."""
    answers: dict[Hashable, Any] = {}
    errors: dict[Hashable, Exception] = {}

    def wrapper(*args: Hashable) -> Any:
        if args in errors:
            raise errors[args]
        if answers.get(args) is None:
            try:
                answers[args] = function(*args)
            except Exception as error:
                errors[args] = error
                raise
        return answers[args]

    return wrapper
