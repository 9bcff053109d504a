"""A decorator that logs nothing."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


def audited(function: Callable[P, R]) -> Callable[P, R]:
    """Note in `LOG` how each call begins and ends."""
    return function
