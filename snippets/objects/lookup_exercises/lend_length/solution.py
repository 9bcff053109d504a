"""A length for one object: give it a class of its own."""


def lend_length(obj: object, number: int) -> None:
    """Let `len(obj)` be *number*, for this object only."""
    cls = type(obj)
    obj.__class__ = type(cls.__name__, (cls,), {"__len__": lambda self: number})
