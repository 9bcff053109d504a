"""Class decorators register a class, wrap its methods, or write new ones."""

import linecache
from collections.abc import Callable
from functools import wraps
from inspect import get_annotations
from types import FunctionType
from typing import Any, TypeVar

C = TypeVar("C", bound=type)
SUPPLIERS: dict[str, type] = {}
LOG: list[str] = []


def supplier(cls: C) -> C:
    """Put a class on the list of suppliers, and return it.

    >>> supplier(bool), SUPPLIERS.pop("bool")
    (<class 'bool'>, <class 'bool'>)
    """
    SUPPLIERS[cls.__name__] = cls
    return cls


def noted(cls: C) -> C:
    """Note each call of a method from the body of *cls* in `LOG`."""

    def note(method: FunctionType) -> Callable[..., Any]:
        @wraps(method)
        def wrapper(*args: Any, **kwargs: Any) -> Any:
            LOG.append(method.__qualname__)
            return method(*args, **kwargs)

        return wrapper

    for name, value in list(vars(cls).items()):
        if isinstance(value, FunctionType):
            setattr(cls, name, note(value))
    return cls


def generated(name: str, source: str) -> Any:
    """Run *source*, and return what it calls *name*; tracebacks show its lines.

    >>> generated("fee", "def fee(cents): return cents // 10")(250)
    25
    """
    file, namespace = f"<generated {name}>", dict[str, Any]()
    exec(compile(source, file, "exec"), namespace)
    linecache.cache[file] = len(source), None, source.splitlines(True), file
    return namespace[name]


def with_init(cls: C) -> C:
    """Write an `__init__` with a parameter for each annotation of *cls*."""
    names = list(get_annotations(cls))
    body = [f"    self.{name} = {name}\n" for name in names]
    source = f"def __init__(self, {', '.join(names)}):\n" + "".join(body)
    setattr(cls, "__init__", generated("__init__", source))  # noqa: B010
    return cls
