"""Use decorators of one kind in many ways, and note what comes of it."""

from collections.abc import Callable
from functools import cached_property
from types import new_class
from typing import Any

from snippets.objects.rebuilt import CachedProperty, ClassMethod, Property, StaticMethod

BUILT_IN = (property, classmethod, staticmethod, cached_property)
REBUILT = (Property, ClassMethod, StaticMethod, CachedProperty)


def entry_class(kinds: tuple[Any, ...]) -> Any:
    """Return a class of ledger entries that is made with four decorators.

    >>> entry_class(REBUILT)(40).gross
    48
    """
    computed, of_class, of_nobody, kept = kinds

    def begin(self: Any, net: int) -> None:
        self.net, self.worked_out = net, 0

    def set_cents(self: Any, cents: int) -> None:
        self.net = cents // 100

    def report(self: Any) -> str:
        self.worked_out += 1
        return f"{self.net} net"

    body = {
        "__init__": begin,
        "gross": computed(lambda self: self.net * 120 // 100),
        "cents": computed(lambda self: self.net * 100).setter(set_cents),
        "free": of_class(lambda cls: cls(0)),
        "taxed": of_nobody(lambda net: net * 120 // 100),
        "report": kept(report),
    }
    return new_class("Entry", exec_body=lambda namespace: namespace.update(body))


def subclass(cls: Any) -> Any:
    """Return a class that adds nothing to *cls*.

    >>> subclass(int).__base__ is int
    True
    """
    return new_class("Sub", (cls,))


def assigned(entry: Any, name: str, value: object) -> dict[str, object]:
    """Assign, and return what the instance holds then.

    >>> assigned(entry_class(REBUILT)(40), "net", 50)
    {'net': 50, 'worked_out': 0}
    """
    setattr(entry, name, value)
    return dict(vars(entry))


USES: dict[str, Callable[[Any], object]] = {
    "read a property": lambda cls: cls(40).gross,
    "set a property without setter": lambda cls: assigned(cls(40), "gross", 1),
    "set a property with setter": lambda cls: assigned(cls(40), "cents", 5000),
    "shadow a property": lambda cls: vars(e := cls(40)).update(gross=1) or e.gross,
    "read a property on the class": lambda cls: type(cls.gross) is type(cls.cents),
    "class method on the class": lambda cls: cls.free().net,
    "class method on an instance": lambda cls: cls(40).free().net,
    "class method of a subclass": lambda cls: type(subclass(cls).free()).__name__,
    "static method on the class": lambda cls: cls.taxed(100),
    "static method on an instance": lambda cls: cls(40).taxed(100),
    "static method, not read": lambda cls: vars(cls)["taxed"](100),
    "read a cached property": lambda cls: cls(40).report,
    "read it twice": lambda cls: (e := cls(40)).report + e.report + str(e.worked_out),
    "set a cached property": lambda cls: assigned(cls(40), "report", "mine"),
    "read it after deleting": lambda cls: (
        (e := cls(40)).report,
        vars(e).pop("report"),
        e.report,
        e.worked_out,
    ),
}


def outcome(use: Callable[[Any], object], cls: Any) -> str:
    """Return the result of a use, or the name of the error that it raises.

    >>> outcome(USES["set a property without setter"], entry_class(BUILT_IN))
    'AttributeError'
    """
    try:
        return repr(use(cls))
    except Exception as error:
        return type(error).__name__
