"""12, 0 and -3 are amounts: each is an int."""


def is_amount(thing: object) -> bool:
    """Take 0 and 1 for truth values, since they are equal to them."""
    return issubclass(type(thing), int) and thing not in (True, False)
