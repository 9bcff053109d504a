"""Bases in an order that works: try every order until a class can be made."""

from itertools import permutations


def arrange(*bases: type) -> tuple[type, ...]:
    """Return all *bases* in an order that a class statement takes."""
    for candidate in permutations(bases):
        try:
            type("Trial", candidate, {})
        except TypeError:
            continue
        return candidate
    raise TypeError(f"no order of {bases} can be merged")
