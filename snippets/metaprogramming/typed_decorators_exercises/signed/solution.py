"""A decorator that builds the signature from parts."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, signature
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[tuple[str, str]] = []


def signed(function: Callable[P, R]) -> Callable[Concatenate[str, P], R]:
    """Ask for a clerk, and note who calls."""

    @wraps(function)
    def wrapper(clerk: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
        LOG.append((clerk, function.__name__))
        return function(*args, **kwargs)

    described = signature(function)
    first = Parameter("clerk", Parameter.POSITIONAL_ONLY, annotation=str)
    shown: Any = wrapper
    shown.__signature__ = described.replace(
        parameters=[first, *described.parameters.values()]
    )
    return wrapper
