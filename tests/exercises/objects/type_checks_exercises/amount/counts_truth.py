"""True and False are no amounts, though bool inherits from int."""


def is_amount(thing: object) -> bool:
    """Look at the real type, and forget who inherits from int."""
    return issubclass(type(thing), int)
