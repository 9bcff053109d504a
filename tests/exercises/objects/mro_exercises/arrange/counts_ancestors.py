"""arrange(Discounted, Taxed, Receipt): a receipt settles more than one place."""


def arrange(*bases: type) -> tuple[type, ...]:
    """Put the class with the most ancestors first."""
    return tuple(sorted(bases, key=lambda base: -len(base.__mro__)))
