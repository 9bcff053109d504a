"""Check that suppliers are found by their goods."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


def found(supplier: Any, goods: str) -> Any:
    """Return the class that sells *goods*, or None."""
    try:
        return supplier.of(goods)
    except (KeyError, LookupError):
        return None


def check(answer: ModuleType) -> None:
    """Make suppliers of several generations, and one too many."""
    base = answer.Supplier
    grower = new_class("Grower", (base,), {"goods": "tea"})
    expect(found(base, "tea") is grower, "A class with goods is not found by them.")
    try:
        plain = new_class("Plain", (grower,))
        another = new_class("Another", (base,))
    except ValueError:
        raise Wrong("A second class without goods is refused.") from None
    expect(found(base, "tea") is grower, "A class without goods inherits some.")
    potter = new_class("Potter", (plain,), {"goods": "cups"})
    expect(found(base, "cups") is potter, "A grandchild is not found by its goods.")
    try:
        new_class("Thief", (another,), {"goods": "tea"})
    except ValueError:
        kept = found(base, "tea") is grower
    else:
        raise Wrong("Goods that are taken raise no ValueError.")
    message = "The second class with the same goods takes the place of the first."
    expect(kept, message)
