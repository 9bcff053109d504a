"""Bases for a class statement, in the order in which somebody named them."""


def arrange(*bases: type) -> tuple[type, ...]:
    """Return all *bases* in an order that a class statement takes."""
    return bases
