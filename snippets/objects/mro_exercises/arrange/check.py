"""Check that bases are put in an order that Python can merge."""

from collections.abc import Sequence
from types import ModuleType

from snippets.exercise import Wrong, expect
from snippets.objects.super import Discounted, Entry, Rebate, Receipt, Taxed


def works(bases: Sequence[type]) -> bool:
    """Tell whether a class statement takes these *bases*."""
    try:
        type("Trial", tuple(bases), {})
    except TypeError:
        return False
    return True


def check(answer: ModuleType) -> None:
    """Arrange what is right, what is upside down, and what is impossible."""
    arrange = answer.arrange
    two = list(arrange(Entry, Taxed))
    expect(
        {Entry, Taxed} == set(two),
        "arrange(Entry, Taxed) loses a class: order the bases, keep them all.",
    )
    expect(works(two), "arrange(Entry, Taxed): no class statement takes the result.")
    expect(
        works(arrange(Taxed, Entry)),
        "arrange(Taxed, Entry) was right before you turned it round.",
    )
    expect(
        works(arrange(Discounted, Taxed, Receipt)),
        "arrange(Discounted, Taxed, Receipt): a receipt settles more than one place.",
    )
    check_impossible(answer)


def check_impossible(answer: ModuleType) -> None:
    """Arrange two classes that disagree."""
    try:
        answer.arrange(Receipt, Rebate)
    except TypeError:
        return
    except (IndexError, StopIteration):
        raise Wrong(
            "No order is left for (Receipt, Rebate): say so with a TypeError."
        ) from None
    raise Wrong("No order suits Receipt and Rebate: raise TypeError, as Python does.")
