"""What a further base changes: compare who comes next, with it and without."""

from itertools import pairwise


def affected(cls: type, extra: type) -> set[type]:
    """Return the classes of *cls* whose `super()` changes beside *extra*.

    That is in a class with the bases *cls* and *extra*, in this order.
    """
    together = type("Together", (cls, extra), {})
    before, after = (dict(pairwise(one.__mro__)) for one in (cls, together))
    return {one for one in before if after[one] is not before[one]}
