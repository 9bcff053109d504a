"""affected(Taxed, Stamp): Stamp stands behind Entry, in front of object."""

from itertools import pairwise

from snippets.objects.super import Entry


def affected(cls: type, extra: type) -> set[type]:
    """Find who stands in front of Entry, and count on `extra` to come between."""
    return {one for one, two in pairwise(cls.__mro__) if two is Entry}
