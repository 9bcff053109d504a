"""What a further base changes for the classes in front of it."""


def affected(cls: type, extra: type) -> set[type]:
    """Return the classes of *cls* whose `super()` changes beside *extra*.

    That is in a class with the bases *cls* and *extra*, in this order.
    """
    return set()
