"""An interrupt is kept."""

from collections.abc import Callable, Hashable
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Keep whatever is raised."""
    answers: dict[Hashable, Any] = {}
    errors: dict[Hashable, BaseException] = {}

    def wrapper(*args: Hashable) -> Any:
        if args in errors:
            raise errors[args]
        if args not in answers:
            try:
                answers[args] = function(*args)
            except BaseException as error:
                errors[args] = error
                raise
        return answers[args]

    return wrapper
