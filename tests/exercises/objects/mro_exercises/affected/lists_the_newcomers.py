"""Return classes of `cls` only: nobody asked about the new ones."""


def affected(cls: type, extra: type) -> set[type]:
    """Return what is in one list and not in the other."""
    together = type("Together", (cls, extra), {})
    return set(together.__mro__) - set(cls.__mro__)
