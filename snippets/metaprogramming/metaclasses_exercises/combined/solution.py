"""A metaclass made of those that are no base of another."""


def combined(*bases: type) -> type:
    """Return a metaclass with which a class may have all these *bases*."""
    kinds = tuple(dict.fromkeys(map(type, bases))) or (type,)
    needed = tuple(
        kind
        for kind in kinds
        if not any(other is not kind and issubclass(other, kind) for other in kinds)
    )
    if len(needed) == 1:
        return needed[0]
    return type("And".join(kind.__name__ for kind in needed), needed, {})
