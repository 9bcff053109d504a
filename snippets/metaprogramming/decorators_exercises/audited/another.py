"""A decorator that leaves the endings to a context manager."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
LOG: list[str] = []


@contextmanager
def audit(name: str) -> Iterator[None]:
    """Note in `LOG` how a block begins and ends."""
    LOG.append(f"begin {name}")
    ending = "failed"
    try:
        yield
        ending = "done"
    finally:
        LOG.append(f"{ending} {name}")


def audited(function: Callable[P, R]) -> Callable[P, R]:
    """Note in `LOG` how each call begins and ends."""

    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        with audit(function.__name__):
            return function(*args, **kwargs)

    return wrapper
