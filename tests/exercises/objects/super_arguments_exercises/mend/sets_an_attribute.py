"""After mend(), super() in the method of the copy does not mean the copy."""


def mend(old: type, new: type) -> None:
    """Set a class attribute with the name of the cell's variable."""
    new.__qualname__ = new.__name__
    for value in vars(new).values():
        if callable(value):
            value.__dict__["__class__"] = new
