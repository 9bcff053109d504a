"""A metaclass for several bases that takes the first one's."""


def combined(*bases: type) -> type:
    """Return a metaclass with which a class may have all these *bases*."""
    return type(bases[0]) if bases else type
