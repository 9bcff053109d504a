"""Cents(12) is an amount, as is a member of an IntEnum: both inherit from int."""


def is_amount(thing: object) -> bool:
    """Ask for the very type."""
    return type(thing) is int
