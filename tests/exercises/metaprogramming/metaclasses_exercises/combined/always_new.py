"""Bases of type need type, no more."""


def combined(*bases: type) -> type:
    """Make a new metaclass each time."""
    kinds = set(map(type, bases))
    needed = [k for k in kinds if not any(issubclass(o, k) for o in kinds - {k})]
    return type("Combined", tuple(needed), {})
