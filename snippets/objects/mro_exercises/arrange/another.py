"""Bases in an order that works: merge their own orders, and keep the bases."""

from snippets.objects.mro import merge, order


def arrange(*bases: type) -> tuple[type, ...]:
    """Return all *bases* in an order that a class statement takes."""
    taken = [step.taken for step in merge([order(base) for base in bases])]
    return tuple(sorted(bases, key=taken.index))
