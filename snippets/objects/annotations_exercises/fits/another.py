"""Make a test of the hint first, and then apply it."""

from collections.abc import Callable
from types import NoneType
from typing import Any, get_args, get_origin

Test = Callable[[object], bool]


def fits(value: object, hint: Any) -> bool:
    """Tell whether *value* is what *hint* says."""
    return test(hint)(value)


def test(hint: Any) -> Test:
    """Return the test for *hint*, made of the tests for its parts."""
    parts = [test(part) for part in get_args(hint)]
    match get_origin(hint), hint:
        case None, cls:
            return instance(NoneType if cls is None else cls)
        case origin, _ if origin is list:
            return lambda value: isinstance(value, list) and all(map(parts[0], value))
        case _:
            return lambda value: any(part(value) for part in parts)


def instance(cls: type) -> Test:
    """Return the test for a class."""
    return lambda value: isinstance(value, cls)
