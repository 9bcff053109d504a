"""Check that each receipt takes one number, and keeps it."""

from collections.abc import Callable
from types import ModuleType

from snippets.exercise import Wrong, expect


def refused(deed: Callable[[], object], what: str) -> None:
    """Expect that *deed* raises AttributeError."""
    try:
        deed()
    except AttributeError:
        return
    except Exception as error:
        raise Wrong(f"{what} raises {type(error).__name__}.") from None
    raise Wrong(f"{what} is accepted.")


def check(answer: ModuleType) -> None:
    """Write numbers on two receipts, and try to write again."""
    first, second = answer.Receipt(), answer.Receipt()
    first.number = 1
    try:
        second.number = 2
    except AttributeError:
        raise Wrong("A second receipt cannot get a number of its own.") from None
    try:
        first.day = 3
    except AttributeError:
        raise Wrong("With a number, a receipt takes no day.") from None
    expect((first.number, second.number) == (1, 2), "Two receipts share a number.")
    refused(lambda: setattr(first, "number", 9), "A second number")
    expect(first.number == 1, "A refused number is kept all the same.")
    refused(lambda: setattr(first, "number", 1), "The same number again")
    refused(lambda: delattr(first, "number"), "Deleting the number")
    empty = answer.Receipt()
    empty.number = None
    refused(lambda: setattr(empty, "number", 5), "A number after None")
