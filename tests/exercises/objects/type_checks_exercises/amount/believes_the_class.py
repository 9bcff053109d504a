"""Mock(spec=int) claims to be an int and is none."""


def is_amount(thing: object) -> bool:
    """Leave the truth values out, and believe the rest."""
    return isinstance(thing, int) and not isinstance(thing, bool)
