"""A decorator that takes the clerk off the arguments by hand."""

from collections.abc import Callable
from inspect import Parameter, Signature, signature
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[tuple[str, str]] = []


def signed(function: Callable[P, R]) -> Callable[Concatenate[str, P], R]:
    """Ask for a clerk, and note who calls."""
    own = signature(function).parameters.values()

    def wrapper(*args: Any, **kwargs: Any) -> R:
        clerk, *rest = args
        LOG.append((clerk, function.__name__))
        return function(*rest, **kwargs)

    shown: Any = wrapper
    clerk = Parameter("clerk", Parameter.POSITIONAL_ONLY)
    shown.__signature__ = Signature([clerk, *own])
    return wrapper
