"""Check that a lot asks the next class, lazily, in every family."""

from types import ModuleType

from snippets.exercise import Wrong, expect
from snippets.objects.super import Taxed


def total(lot: type) -> int:
    """Return what a lot of 100 net comes to, in a family with the tax."""
    try:
        amount: int = type("Crate", (lot, Taxed), {})(100).total()
    except RecursionError:
        raise Wrong(
            "total() asks parts(), and parts() ends up in total() again."
        ) from None
    return amount


def check(answer: ModuleType) -> None:
    """Add up a lot alone and with the tax, then change the price half-way."""
    lot = answer.Lot
    try:
        alone = lot(100).total()
    except TypeError:
        raise Wrong(
            "super() finds no Lot: whose first argument does it read in parts()?"
        ) from None
    except RecursionError:
        raise Wrong(
            "parts() asks for the total of the lot, which asks parts()."
        ) from None
    expect(alone == 303, "Lot(100).total() is to be 303.")
    taxed = total(lot)
    expect(
        taxed != 303, "A class(Lot, Taxed) loses the tax: parts() names the next class."
    )
    expect(taxed == 363, "A class(Lot, Taxed) with 100 net is to come to 363.")
    check_lazy(lot)


def check_lazy(lot: type) -> None:
    """Change the price after the first part."""
    entry = lot(100)
    parts = entry.parts()
    expect(hasattr(parts, "__next__"), "parts() is to be an iterator, not a list.")
    first = next(parts)
    entry.net = 50
    expect(
        [first, *parts] == [101, 51, 51],
        "The price changed after the first part, and the others do not show it.",
    )
