"""One job done in four ways: know all suppliers, refuse those without a quote."""

from typing import Any, TypeVar

C = TypeVar("C", bound=type)


def check(cls: type) -> None:
    """Refuse a class without a `quote`.

    >>> check(int)
    Traceback (most recent call last):
    TypeError: int has no quote
    """
    if not callable(getattr(cls, "quote", None)):
        raise TypeError(f"{cls.__name__} has no quote")


def label(self: Any) -> str:
    """Return the name of a supplier with its quote."""
    return f"{type(self).__name__}: {self.quote()}"


LISTED: list[type] = []


def listed(cls: C) -> C:
    """Take in one class: the way of a decorator."""
    check(cls)
    cls.label = label  # type: ignore[attr-defined]
    LISTED.append(cls)
    return cls


class Hooked:
    """Takes in each heir: the way of `__init_subclass__`."""

    known: list[type] = []

    def __init_subclass__(cls, **keywords: Any) -> None:
        """Take in an heir."""
        super().__init_subclass__(**keywords)
        check(cls)
        Hooked.known.append(cls)

    label = label


class Register(type):
    """Takes in each class that it makes: the way of a metaclass."""

    known: list[type] = []

    def __init__(cls, name: str, bases: tuple[type, ...], names: Any) -> None:
        super().__init__(name, bases, names)
        check(cls)
        cls.label = label
        Register.known.append(cls)


class Asked:
    """Takes in nobody: the way of asking for `__subclasses__` when it matters."""

    label = label


def heirs(cls: type) -> list[type]:
    """Return the classes that derive from *cls* and are alive.

    >>> heirs(bool)
    []
    """
    below: list[type] = cls.__subclasses__()
    found = [heir for one in below for heir in (one, *heirs(one))]
    return list(dict.fromkeys(found))
