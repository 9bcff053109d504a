"""What a dot does, written out: `read(obj, name)` is `obj.name`, step by step.

CPython does the same in C, in `Objects/object.c` and `Objects/typeobject.c`.
"""

from types import WrapperDescriptorType
from typing import Any

from snippets.objects.lookup_parts import (
    MISSING,
    PLAIN,
    is_class,
    missing,
    names_of,
    order_of,
    own_names,
)


def walk(obj: object, name: str) -> Any:
    """Ask the class, then the object itself, then the class again."""
    offer = find(type(obj), name)
    if is_data(offer) and has(offer, "__get__"):
        return bind(offer, obj, type(obj))
    if (found := own(obj, name)) is not MISSING:
        return found
    if offer is not MISSING:
        return bind(offer, obj, type(obj))
    raise missing(obj, name)


def find(cls: type, name: str) -> Any:
    """Return what the first class in the order of *cls* holds, or MISSING.

    >>> find(bool, "real") is vars(int)["real"]
    True
    """
    for owner in order_of(cls):
        if name in names_of(owner):
            return names_of(owner)[name]
    return MISSING


def has(value: object, method: str) -> bool:
    """Tell whether the class of *value* has a special *method*."""
    return find(type(value), method) is not MISSING


def is_data(value: object) -> bool:
    """Tell whether *value* is a data descriptor: one that takes writes or deletes.

    >>> is_data(property()), is_data(len)
    (True, False)
    """
    return has(value, "__set__") or has(value, "__delete__")


def bind(value: object, obj: object, cls: type) -> Any:
    """Return what the `__get__` of *value* gives, or *value* when it has none.

    To `__get__`, None means that there is no instance, so nothing binds to None here.
    """
    getter = find(type(value), "__get__")
    return value if getter is MISSING else getter(value, obj, cls)


def own(obj: Any, name: str) -> Any:
    """Return what *obj* itself has: in its order if it is a class, or its `__dict__`.

    >>> own(bool, "real") is vars(int)["real"], own(True, "real") is MISSING
    (True, True)
    """
    if is_class(obj):
        return bind(find(obj, name), None, obj)
    return (own_names(obj) or {}).get(name, MISSING)


def overrides(obj: object, method: str) -> bool:
    """Tell whether the class of *obj* has a *method* that is none of Python's own."""
    found = find(type(obj), method)
    is_built_in = type(found) is WrapperDescriptorType and found.__objclass__ in PLAIN
    return found is not MISSING and not is_built_in


def special(obj: object, method: str) -> Any:
    """Return a method that Python itself calls: only the class is asked for it.

    >>> special([1, 2], "__len__")()
    2
    """
    found = find(type(obj), method)
    if found is MISSING:
        raise missing(obj, method)
    return bind(found, obj, type(obj))


def read(obj: object, name: str) -> Any:
    """Return `obj.name`, by the same steps as Python.

    >>> read(True, "real"), read(bool, "real") is vars(int)["real"]
    (1, True)
    """
    try:
        if overrides(obj, "__getattribute__"):
            return special(obj, "__getattribute__")(name)
        return walk(obj, name)
    except AttributeError:
        if not has(obj, "__getattr__"):
            raise
    return special(obj, "__getattr__")(name)
