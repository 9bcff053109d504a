"""Check in which order a checkout does its three steps."""

from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Compare amounts that tell the six orders apart."""
    checkout = answer.Checkout
    names = [ancestor.__name__ for ancestor in checkout.__mro__]
    expect("total" not in vars(checkout), "Checkout needs no total() of its own.")
    for name in ("Rounded", "Taxed", "Discounted"):
        expect(name in names, f"Checkout has no step from {name}.")
    expect(
        names.index("Rounded") != names.index("Entry") - 1,
        "The net amount is rounded: the class at the back of the order is done first.",
    )
    expect(
        checkout(100).total() != 110,
        "Checkout(100) comes to 110: the voucher is taken off after the tax.",
    )
    expect(
        checkout(99).total() % 10 == 0,
        "Checkout(99) is no full ten: a step comes after the rounding.",
    )
    expect(checkout(99).total() == 100, "Checkout(99).total() is to be 100.")
