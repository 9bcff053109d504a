"""Look through the ancestors, and call the two exceptions by name."""


def is_amount(thing: object) -> bool:
    """Tell whether *thing* is a whole number, and no truth value."""
    if thing is True or thing is False:
        return False
    return int in type(thing).__mro__
