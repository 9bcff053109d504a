"""What an assignment to a dot does, written out, and what `del` does."""

from typing import Any, Final

from snippets.objects.lookup import find, is_data, overrides, special
from snippets.objects.lookup_parts import is_class, missing, name_of, own_names

IMMUTABLE: Final = 1 << 8  # Py_TPFLAGS_IMMUTABLETYPE
flags_of = vars(type)["__flags__"].__get__


def refuse_built_in(obj: object) -> None:
    """Raise TypeError when *obj* is a class that nobody may change."""
    if is_class(obj) and flags_of(obj) & IMMUTABLE:
        raise TypeError(f"cannot change immutable type '{name_of(obj)}'")


def keep(obj: Any, name: str, value: object) -> None:
    """Put *value* where *obj* itself has its names."""
    if is_class(obj):
        type.__setattr__(obj, name, value)  # the only way into a class
    elif (names := own_names(obj)) is not None:
        names[name] = value
    else:
        raise missing(obj, name)


def forget(obj: Any, name: str) -> None:
    """Take *name* away from where *obj* itself has its names."""
    if is_class(obj):
        type.__delattr__(obj, name)
    elif name in (names := own_names(obj) or {}):
        del names[name]
    else:
        raise missing(obj, name)


def put(obj: object, name: str, value: object) -> None:
    """Hand *value* to a data descriptor of the class, or keep it in *obj* itself."""
    refuse_built_in(obj)
    offer = find(type(obj), name)
    if is_data(offer):
        special(offer, "__set__")(obj, value)
    else:
        keep(obj, name, value)


def drop(obj: object, name: str) -> None:
    """Leave it to a data descriptor of the class, or take *name* from *obj* itself."""
    refuse_built_in(obj)
    offer = find(type(obj), name)
    if is_data(offer):
        special(offer, "__delete__")(obj)
    else:
        forget(obj, name)


def write(obj: object, name: str, value: object) -> None:
    """Do `obj.name = value`, by the same steps as Python.

    >>> from types import SimpleNamespace
    >>> entry = SimpleNamespace()
    >>> write(entry, "net", 100)
    >>> entry
    namespace(net=100)
    """
    if overrides(obj, "__setattr__"):
        special(obj, "__setattr__")(name, value)
    else:
        put(obj, name, value)


def delete(obj: object, name: str) -> None:
    """Do `del obj.name`, by the same steps as Python.

    >>> from types import SimpleNamespace
    >>> entry = SimpleNamespace(net=100)
    >>> delete(entry, "net")
    >>> entry
    namespace()
    """
    if overrides(obj, "__delattr__"):
        special(obj, "__delattr__")(name)
    else:
        drop(obj, name)
