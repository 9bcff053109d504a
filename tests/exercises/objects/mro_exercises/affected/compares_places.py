"""Entry moves back, and still calls object: its place is not what counts."""


def affected(cls: type, extra: type) -> set[type]:
    """Compare the places in the two lists, counted from `cls`."""
    together = type("Together", (cls, extra), {}).__mro__[1:]
    return {
        one for place, one in enumerate(cls.__mro__) if together.index(one) != place
    } | {cls}
