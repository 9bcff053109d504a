"""Check that a sale has two places, and no others."""

from struct import calcsize
from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Make a sale, misspell its attributes, and look at its layout."""
    price, cls = answer.Price, answer.Sale
    expect(issubclass(cls, price), "A Sale is to be a Price.")
    try:
        sale = cls(900, 10)
    except AttributeError:
        raise Wrong(
            "A sale cannot be made: one of its attributes has no place."
        ) from None
    expect((sale.cents, sale.percent) == (900, 10), "A sale mixes up its attributes.")
    try:
        sale.procent = 30
    except AttributeError:
        expect(
            not hasattr(sale, "__dict__"),
            "Other names are refused by hand, and the dict is still there.",
        )
    else:
        raise Wrong("sale.procent = 30 is accepted: the instance still has a dict.")
    expect(
        cls.__basicsize__ - price.__basicsize__ == calcsize("P"),
        "A sale has more places than it needs: cents has one already.",
    )
