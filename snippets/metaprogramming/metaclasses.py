"""A class statement is a call of its metaclass."""

from collections.abc import Callable
from types import resolve_bases
from typing import Any

Names = dict[str, Any]


def chosen(metaclass: Any, bases: tuple[Any, ...]) -> Any:
    """Return what makes the class: of all metaclasses in play, the most derived.

    >>> chosen(type, (int, str))
    <class 'type'>
    """
    if not isinstance(metaclass, type):
        return metaclass
    for kind in map(type, bases):
        if issubclass(kind, metaclass):
            metaclass = kind
        elif not issubclass(metaclass, kind):
            raise TypeError("metaclass conflict")
    return metaclass


def build(
    body: Callable[[Names], object],
    name: str,
    *asked: Any,
    metaclass: Any = type,
    **keywords: Any,
) -> Any:
    """Do what a class statement does; *body* fills the namespace that it gets.

    >>> build(lambda names: names.update(fee=50), "Desk").fee
    50
    """
    bases = resolve_bases(asked)
    maker = chosen(metaclass, bases)
    names: Names = {}
    if hasattr(maker, "__prepare__"):
        names = maker.__prepare__(name, bases, **keywords)
    body(names)
    if bases is not asked:
        names["__orig_bases__"] = asked
    return maker(name, bases, names, **keywords)


class Fresh(Names):
    """A namespace that takes each name once.

    >>> names = Fresh(fee=50)
    >>> names["fee"] = 70
    Traceback (most recent call last):
    TypeError: fee is there already
    """

    def __setitem__(self, name: str, value: object) -> None:
        """Refuse what is there."""
        if name in self:
            raise TypeError(f"{name} is there already")
        super().__setitem__(name, value)


class Once(type):
    """The metaclass of classes whose body names nothing twice."""

    @classmethod
    def __prepare__(cls, name: str, bases: tuple[type, ...], /, **_: Any) -> Names:
        """Return the namespace for the body."""
        return Fresh()

    def names(cls) -> list[str]:
        """Return the public names of the body, in order."""
        return [name for name in vars(cls) if not name.startswith("_")]
