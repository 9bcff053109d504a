"""affected(Receipt, Insured): one class stands right in front of Entry."""


def affected(cls: type, extra: type) -> set[type]:
    """Say that the class which gets a sibling is the one that changes."""
    shares = any(one in extra.__mro__[:-1] for one in cls.__mro__)
    return {cls} if shares else set()
