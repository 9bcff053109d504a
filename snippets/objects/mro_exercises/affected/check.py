"""Check who notices a further base."""

from types import ModuleType

from snippets.exercise import expect
from snippets.objects.super import Discounted, Entry, Receipt, Taxed


class Posted(Entry):
    """An entry that goes by post."""


class Insured(Posted):
    """An entry that goes by insured post."""


class Stamp:
    """Something with a root of its own, for any class."""


def check(answer: ModuleType) -> None:
    """Add a sibling, a sibling's subclass, a stranger, and a class already there."""
    affected = answer.affected
    found = set(affected(Taxed, Posted))
    expect(
        found <= set(Taxed.__mro__),
        "Return classes of `cls` only: nobody asked about the new ones.",
    )
    expect(
        Entry not in found,
        "Entry moves back, and still calls object: its place is not what counts.",
    )
    expect(Taxed in found, "Beside Posted, Taxed no longer calls Entry.")
    expect(
        set(affected(Receipt, Insured)) == {Discounted},
        "affected(Receipt, Insured): one class stands right in front of Entry.",
    )
    expect(
        set(affected(Taxed, Stamp)) == {Entry},
        "affected(Taxed, Stamp): Stamp stands behind Entry, in front of object.",
    )
    expect(
        set(affected(Receipt, Entry)) == set(),
        "affected(Receipt, Entry): Entry is there already, so nobody is moved.",
    )
