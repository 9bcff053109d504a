"""affected(Receipt, Entry): Entry is there already, so nobody is moved."""

from itertools import pairwise


def affected(cls: type, extra: type) -> set[type]:
    """Find who stands in front of the first class that both share."""
    shared = next(one for one in cls.__mro__ if one in extra.__mro__)
    return {one for one, two in pairwise(cls.__mro__) if two is shared}
