"""What a further base changes, worked out without making a class."""

from itertools import pairwise

from snippets.objects.mro import order, steps


def affected(cls: type, extra: type) -> set[type]:
    """Return the classes of *cls* whose `super()` changes beside *extra*.

    That is in a class with the bases *cls* and *extra*, in this order.
    """
    merged = [step.taken for step in steps(cls, extra)]
    kept = set(pairwise(merged))
    return {one for one, two in pairwise(order(cls)) if (one, two) not in kept}
