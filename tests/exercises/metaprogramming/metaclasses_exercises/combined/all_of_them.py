"""One metaclass that derives from another is no case."""


def combined(*bases: type) -> type:
    """Derive from all metaclasses, in the order of the bases."""
    kinds = tuple(dict.fromkeys(map(type, bases)))
    return kinds[0] if len(kinds) == 1 else type("Combined", kinds, {})
