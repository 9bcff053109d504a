"""Check that a copied class is mended, and nobody else is changed."""

from collections.abc import Callable
from types import ModuleType
from typing import Any, Self

from snippets.exercise import Wrong, expect
from snippets.objects.super import Entry
from snippets.objects.super_arguments import copied

Mend = Callable[[type, type], None]


def plain() -> type[Entry]:
    """Make a class whose first method has no `super()`."""

    class Fee(Entry):
        """Adds a fee of 5 euros."""

        def half(self) -> int:
            """Return half of the net amount."""
            return self.net // 2

        def total(self) -> int:
            """Return the amount with the fee."""
            return super().total() + 5

    return Fee


def closing() -> type[Entry]:
    """Make a class with a method that has another cell in front."""
    FEE = 5  # noqa: N806 (capitals come before __class__)

    class Fee(Entry):
        """Adds a fee from outside."""

        def total(self) -> int:
            """Return the amount with the fee."""
            return super().total() + FEE

    return Fee


def wrapped() -> type[Entry]:
    """Make a class whose only `super()` is in a property."""

    class Fee(Entry):
        """Adds a fee of 5 euros."""

        @property
        def gross(self) -> int:
            """The amount with the fee."""
            return super().total() + 5

    return Fee


def built() -> type[Entry]:
    """Make a class whose only `super()` is in a class method."""

    class Fee(Entry):
        """Makes entries in its own way."""

        @classmethod
        def blank(cls) -> Self:
            """Return an entry without an amount."""
            return super().__new__(cls)

    return Fee


def ask(mend: Mend, old: type, deed: Callable[[type], object], message: str) -> object:
    """Return what *deed* gives for a mended copy of *old*."""
    new = copied(old, "Export")
    mend(old, new)
    try:
        return deed(new)
    except (AttributeError, RuntimeError, TypeError):
        raise Wrong(message) from None


def check(answer: ModuleType) -> None:
    """Mend copies with a method, two cells, a loan, a property, a class method."""
    mend = answer.mend

    def total(cls: Any) -> object:
        return cls(100).total()

    def gross(cls: Any) -> object:
        return cls(100).gross

    def blank(cls: Any) -> object:
        return type(cls.blank()) is cls

    start = "After mend(), super() in the method of the copy does not mean the copy."
    expect(ask(mend, plain(), total, start) == 105, "The copy's total() is to be 105.")
    front = "A method uses a variable from outside too: look for the cell by its name."
    expect(ask(mend, closing(), total, front) == 105, front)
    check_loan(mend)
    inside = "The only super() of a class is in a property: its function is inside."
    expect(ask(mend, wrapped(), gross, inside) == 105, inside)
    expect(
        ask(mend, built(), blank, kind := "A class method holds a function, too."), kind
    )


def check_loan(mend: Mend) -> None:
    """Mend a copy with a method that belongs to another class."""
    lender = plain()
    borrower = type("Import", (lender,), {"total": vars(lender)["total"]})
    mend(borrower, copied(borrower, "Export"))
    try:
        lender(100).total()
    except TypeError:
        raise Wrong(
            "You changed a method that another class has lent: look at whom it meant."
        ) from None
