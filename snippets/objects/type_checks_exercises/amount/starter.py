"""Tell amounts from what only passes for one."""


def is_amount(thing: object) -> bool:
    """Tell whether *thing* is a whole number, and no truth value."""
    return isinstance(thing, int)
