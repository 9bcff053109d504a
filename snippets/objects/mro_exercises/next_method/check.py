"""Check a look-up in plain Python against what `super()` does."""

from types import ModuleType

from snippets.exercise import Wrong, expect
from snippets.objects.super import Discounted, Entry, Receipt, Taxed


class Plain(Entry):
    """An entry that has no total() of its own."""


class Bill(Taxed, Plain, Discounted):
    """A family with a silent member between two others."""


def check(answer: ModuleType) -> None:
    """Look up in a single line, in a diamond, past a silent class, and in vain."""
    found = answer.find(Taxed, Receipt(100), "total")
    expect(
        found is not Entry.total,
        "You found Entry's total(): ask whose order you are walking.",
    )
    expect(
        found is not Taxed.total,
        "You found Taxed's own total(), which would call itself for ever.",
    )
    expect(found is Discounted.total, "A receipt's next total() is Discounted's.")
    expect(answer.find(Taxed, Taxed(100), "total") is Entry.total, "Alone: Entry's.")
    check_silent(answer)
    check_missing(answer)


def check_silent(answer: ModuleType) -> None:
    """Look past a class that has nothing under the name."""
    try:
        found = answer.find(Taxed, Bill(100), "total")
    except (AttributeError, KeyError):
        raise Wrong(
            "The next class may have nothing under the name: look further."
        ) from None
    expect(
        found is Discounted.total,
        "Past a silent class you left the order: getattr() walks a class's own.",
    )


def check_missing(answer: ModuleType) -> None:
    """Look for what only the instance has."""
    try:
        answer.find(Taxed, Taxed(100), "net")
    except AttributeError:
        return
    except (IndexError, KeyError, StopIteration):
        raise Wrong(
            "Nobody has it: raise AttributeError, as every look-up does."
        ) from None
    raise Wrong("Only the instance has 'net': super() raises AttributeError there.")
