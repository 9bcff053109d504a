"""Ask the type of the object, which cannot lie."""


def is_amount(thing: object) -> bool:
    """Tell whether *thing* is a whole number, and no truth value."""
    return issubclass(type(thing), int) and type(thing) is not bool
