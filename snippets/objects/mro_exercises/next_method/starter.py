"""The look-up of `super()`, as many people describe it."""


def find(start: type, instance: object, name: str) -> object:
    """Return what `super(start, instance)` finds under *name*, before binding."""
    parent: object = getattr(start.__bases__[0], name)
    return parent
