"""Check that a single object has a length, and that nothing else has changed."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect
from snippets.objects.lookup_entry import Entry


def length(obj: Any) -> object:
    """Return the length of an object, or the name of what was raised."""
    try:
        return len(obj)
    except (TypeError, AttributeError, KeyError) as error:
        return type(error).__name__


def lend(answer: ModuleType, obj: object, number: int) -> None:
    """Lend a length by the *answer*."""
    try:
        answer.lend_length(obj, number)
    except TypeError as error:
        if "__class__ assignment" not in str(error):
            raise
        raise Wrong(
            "An object takes another class only when the layout fits: make a subclass."
        ) from None


def check(answer: ModuleType) -> None:
    """Lend a length to one entry, to a second, and to the first once more."""
    try:
        check_all(answer)
    finally:
        if "__len__" in vars(Entry):  # that answer was wrong, and it ends here
            del Entry.__len__  # type: ignore[attr-defined]


def check_all(answer: ModuleType) -> None:
    """Lend lengths to entries of classes that nobody else uses."""

    class Bill(Entry):
        """An entry for sums that are due."""

    class Slip(Bill):
        """An entry of another class."""

    bill, other, slip = Bill(100), Bill(200), Slip(300)
    lend(answer, bill, 3)
    expect(
        length(bill) != "TypeError",
        "Still no length: len() does not ask the instance. Put __len__ elsewhere.",
    )
    expect(length(bill) == 3, "len() of the bill is to be 3.")
    expect(
        length(other) == length(Entry(1)) == length(slip) == "TypeError",
        "Now other entries have a __len__, too: leave their class as it is.",
    )
    lend(answer, other, 5)
    expect(
        (length(bill), length(other)) == (3, 5),
        "A length for a second bill changed that of the first.",
    )
    lend(answer, slip, 0)
    expect(
        isinstance(slip, Slip),
        "A slip has to stay a Slip: build on the class that the object has.",
    )
    expect(
        (slip.net, slip.total, vars(bill)["net"]) == (300, 360, 100),
        "The object is to keep its names.",
    )
    lend(answer, bill, 4)
    expect(length(bill) == 4, "Lent once more, the length is to be the new number.")
