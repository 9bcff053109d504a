"""The look-up of `super()`: one iterator that is first run up to the start."""


def find(start: type, instance: object, name: str) -> object:
    """Return what `super(start, instance)` finds under *name*, before binding."""
    rest = iter(type(instance).__mro__)
    if start not in rest:  # the test uses up everything up to *start*
        raise TypeError(f"{instance!r} is no {start.__name__}")
    holders = (vars(cls) for cls in rest if name in vars(cls))
    try:
        return next(holders)[name]
    except StopIteration:
        raise AttributeError(name) from None
