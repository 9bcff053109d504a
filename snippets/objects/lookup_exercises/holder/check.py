"""Check who supplies an attribute, for each kind of offer and each kind of object."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.objects.lookup_entry import Entry


class Guard:
    """Reads and takes writes, as a property does."""

    def __get__(self, entry: object, cls: type) -> str:
        """Return the same for all entries."""
        return "guarded"

    def __set__(self, entry: object, value: object) -> None:
        """Take no notice."""


class Keeper:
    """Reads and takes deletes."""

    def __get__(self, entry: object, cls: type) -> str:
        """Return the same for all entries."""
        return "kept"

    def __delete__(self, entry: object) -> None:
        """Take no notice."""


class Sink:
    """Takes writes and cannot read."""

    def __set__(self, entry: object, value: object) -> None:
        """Take no notice."""


class Bill(Entry):
    """An entry with one of each, and with a class as a plain value."""

    guarded = Guard()
    kept = Keeper()
    sunk = Sink()
    kind = Guard


class Plain(Bill):
    """Hides what its base has in charge of a name behind a plain value."""

    guarded = "plain"


class Slim:
    """An entry without a dict."""

    __slots__ = ("net",)
    rate = 20


def check(answer: ModuleType) -> None:
    """Ask for what classes have, for what both have, and for what nobody has."""
    holder, bill = answer.holder, Bill(100)
    expect(holder(bill, "net") is bill, "Nobody but the bill has its net.")
    expect(
        holder(bill, "label") is Entry,
        "label() stands in Entry, which Bill inherits from: say Entry.",
    )
    expect(
        nobody(holder, bill),
        "'mro' stands in type, the class of the class: no bill has it, so say None.",
    )
    every = ("total", "label", "rate", "guarded", "kept", "sunk", "kind")
    vars(bill).update(dict.fromkeys(every, "own"))
    check_both(holder, bill)
    plain = Plain(100)
    vars(plain).update(guarded="own")
    expect(
        holder(plain, "guarded") is plain,
        "Plain hides the descriptor of its base: only the first find in order counts.",
    )
    check_slim(holder)


def nobody(holder: Any, bill: object) -> bool:
    """Tell whether *holder* says None for a name of the metaclass."""
    try:
        return holder(bill, "mro") is None
    except (AttributeError, KeyError, StopIteration, IndexError):
        raise Wrong("When nobody has the name, return None.") from None


def check_both(holder: Any, bill: object) -> None:
    """Ask for names that both the class and the instance have."""
    expect(
        holder(bill, "total") is Entry,
        "A property goes before the bill's own total: ask the class first.",
    )
    expect(
        holder(bill, "guarded") is Bill,
        "A property is not the only data descriptor: Guard() has __set__, too.",
    )
    expect(
        holder(bill, "kept") is Bill,
        "Keeper() takes deletes, so it goes before the bill's own value.",
    )
    expect(
        holder(bill, "label") is bill and holder(bill, "rate") is bill,
        "What takes no writes waits: the bill's own label and rate go before it.",
    )
    expect(
        holder(bill, "sunk") is bill,
        "Sink() has no __get__, so it cannot answer before the bill's own value.",
    )
    expect(
        holder(bill, "kind") is bill,
        "The class Guard is a plain value: a descriptor's own class has the methods.",
    )


def check_slim(holder: Any) -> None:
    """Ask an object without a dict."""
    slim = Slim()
    slim.net = 100  # type: ignore[attr-defined]
    try:
        found = holder(slim, "net"), holder(slim, "rate")
    except (AttributeError, TypeError):
        raise Wrong("An instance may have no __dict__ at all.") from None
    expect(
        found == (Slim, Slim),
        "A slot is a data descriptor in the class, and the class has the rate, too.",
    )
