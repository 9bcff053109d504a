"""`Concatenate` says that a decorator supplies an argument, or asks for one."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import wraps
from inspect import Parameter, signature
from typing import Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def connected(
    path: str,
) -> Callable[[Callable[Concatenate[sqlite3.Connection, P], R]], Callable[P, R]]:
    """Supply the first argument: a connection to the database at *path*.

    Each call opens a connection, commits unless the call raises, and closes it.

    >>> @connected(":memory:")
    ... def version(connection: sqlite3.Connection, part: int) -> str:
    ...     row = connection.execute("SELECT sqlite_version()").fetchone()
    ...     return row[0].split(".")[part]
    >>> version(0)
    '3'
    """

    def decorate(
        function: Callable[Concatenate[sqlite3.Connection, P], R],
    ) -> Callable[P, R]:
        @wraps(function)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            with closing(sqlite3.connect(path)) as connection, connection:
                return function(connection, *args, **kwargs)

        return wrapper

    return decorate


def named(function: Callable[P, R]) -> Callable[Concatenate[str, P], R]:
    """Ask for one argument more, the clerk, and print who calls.

    >>> named(len)("Ada", "tea")
    Ada calls len
    3
    """

    def wrapper(clerk: str, /, *args: P.args, **kwargs: P.kwargs) -> R:
        print(clerk, "calls", function.__name__)
        return function(*args, **kwargs)

    return wrapper


def without_first(function: Callable[..., R], wrapper: Callable[P, R]) -> None:
    """Let *wrapper* say that it takes what *function* takes, less the first.

    >>> def charge(connection: object, order: str) -> None:
    ...     pass
    >>> def wrapper(order: str) -> None:
    ...     pass
    >>> without_first(charge, wrapper)
    >>> list(signature(wrapper).parameters)
    ['order']
    """
    described = signature(function)
    first, *rest = described.parameters.values()
    assert first.kind is not Parameter.KEYWORD_ONLY
    wrapper.__signature__ = described.replace(parameters=rest)  # type: ignore[attr-defined]
