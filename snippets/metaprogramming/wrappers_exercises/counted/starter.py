"""A decorator that counts nothing."""

from collections.abc import Callable
from typing import TypeVar

F = TypeVar("F", bound=Callable[..., object])


def counted(function: F) -> F:
    """Count the calls of *function* in its attribute `calls`."""
    return function
