"""A cache of outcomes: each entry says whether it is a failure."""

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any


def remembered(function: Callable[..., Any]) -> Callable[..., Any]:
    """Run once for equal arguments, and keep what came of it."""
    outcomes: dict[Hashable, tuple[bool, Any]] = {}

    @wraps(function)
    def wrapper(*args: Hashable) -> Any:
        if args not in outcomes:
            try:
                outcomes[args] = False, function(*args)
            except Exception as error:  # kept, and raised below
                outcomes[args] = True, error
        failed, outcome = outcomes[args]
        if failed:
            raise outcome
        return outcome

    return wrapper
