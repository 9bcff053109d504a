"""What objects and classes hold, seen past anything that they redefine."""

import builtins
from types import (
    BuiltinFunctionType,
    FunctionType,
    GetSetDescriptorType,
    MemberDescriptorType,
    SimpleNamespace,
)
from typing import Any, Final

MISSING: Final = object()

# Types whose own `__getattribute__` and the like are no different from object's.
BUILT_IN = {cls for cls in vars(builtins).values() if isinstance(cls, type)} - {super}
PLAIN: Final = BUILT_IN | {FunctionType, BuiltinFunctionType, SimpleNamespace}

# A metaclass can hide these behind attributes of its own, so they come from type.
order_of, names_of, name_of = (
    vars(type)[name].__get__ for name in ("__mro__", "__dict__", "__name__")
)


def is_class(obj: object) -> bool:
    """Tell whether *obj* is a class, whatever its `__class__` says.

    >>> is_class(int), is_class(1)
    (True, False)
    """
    return type in order_of(type(obj))


def own_names(obj: object) -> dict[str, Any] | None:
    """Return the `__dict__` of an instance, or None when it has none.

    A class that puts something else under the name `__dict__` hides it.

    >>> own_names(SimpleNamespace(net=100)), own_names(100)
    ({'net': 100}, None)
    """
    for owner in order_of(type(obj)):
        getter = names_of(owner).get("__dict__")
        if type(getter) in (GetSetDescriptorType, MemberDescriptorType):
            found: dict[str, Any] = getter.__get__(obj)
            return found
    return None


def missing(obj: object, name: str) -> AttributeError:
    """Return the error for a *name* that nobody has.

    >>> missing(int, "net"), missing(100, "net")  # doctest: +NORMALIZE_WHITESPACE
    (AttributeError("type object 'int' has no attribute 'net'"),
     AttributeError("'int' object has no attribute 'net'"))
    """
    who = f"'{name_of(type(obj))}' object"
    who = f"type object '{name_of(obj)}'" if is_class(obj) else who
    return AttributeError(f"{who} has no attribute '{name}'", name=name, obj=obj)
