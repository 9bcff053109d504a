"""arrange(Entry, Taxed) loses a class: order the bases, keep them all."""


def arrange(*bases: type) -> tuple[type, ...]:
    """Leave out what another base inherits from."""
    return tuple(
        base for base in bases if not any(base in cls.__mro__[1:] for cls in bases)
    )
