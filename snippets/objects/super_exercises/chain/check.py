"""Check that a tip works alone and hands the call on in every family."""

from types import ModuleType, new_class

from snippets.exercise import Wrong, expect
from snippets.objects.super import Discounted, Entry, Taxed


def total(*bases: type) -> int:
    """Return what 100 net come to in a new class with these *bases*."""
    entry = new_class("Dinner", bases)(100)
    try:
        amount: int = entry.total()
    except RecursionError:
        raise Wrong(
            "Tipped.total() calls itself: think of type(self) when `self` is a Dinner."
        ) from None
    except AttributeError:
        raise Wrong(
            "The search starts too late: nobody is left who has a total()."
        ) from None
    return amount


def check(answer: ModuleType) -> None:
    """Put the tip alone, before the tax, behind it, and before a voucher."""
    tipped = answer.Tipped
    expect(
        tipped.__bases__ == (Entry,),
        "Tipped shall keep Entry as its only base: not every dinner is taxed.",
    )
    expect(tipped(100).total() == 105, "Tipped(100).total() is to be 105.")
    expect(
        total(tipped, Taxed) != 105,
        "Dinner(Tipped, Taxed) loses the tax: look at the class that total() names.",
    )
    expect(
        total(tipped, Discounted) == 95,
        "Dinner(Tipped, Discounted) is to be 95: Taxed is not the only neighbour.",
    )
    expect(total(tipped, Taxed) == 125, "Dinner(Tipped, Taxed) is to be 125.")
    expect(total(Taxed, tipped) == 126, "Dinner(Taxed, Tipped) is to be 126.")
