"""Check that customers are equal by number, and stay where they were put."""

from types import ModuleType
from typing import Any
from unittest.mock import ANY

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Compare customers, put them into a set, rename them, and ask strangers."""
    customer = answer.Customer
    ada, twin = customer(1, "Ada"), customer(1, "Augusta")
    other = customer(2, "Ada")
    check_set(ada)
    expect(ada == twin, "Customers with the same number are to be equal.")
    expect(ada != other, "Customers with different numbers are not to be equal.")
    expect(hash(ada) == hash(twin), "These two are equal, and their hashes differ.")
    check_rename(ada)
    check_strangers(ada)


def check_set(ada: Any) -> None:
    """Put a customer into a set."""
    try:
        expect(ada in {ada}, "A set does not find the customer that was put in.")
    except TypeError:
        raise Wrong("No set takes a customer: there is no __hash__.") from None


def check_rename(ada: Any) -> None:
    """Change the name of a customer who is in a set."""
    known = {ada}
    try:
        ada.name = "Ada King"
    except AttributeError:
        raise Wrong("People marry: the name must be free to change.") from None
    expect(ada.name == "Ada King", "The new name has not arrived.")
    expect(ada in known, "After a change of name the set has lost the customer.")


def check_strangers(ada: Any) -> None:
    """Compare a customer with what is none."""
    try:
        strange = ada == 1 or ada == "Ada King"
    except AttributeError:
        raise Wrong("Comparing a customer with a number raises an error.") from None
    expect(not strange, "A customer is equal to a number or a name.")
    expect(ada == ANY, "ANY is equal to all, but the customer does not let it answer.")
