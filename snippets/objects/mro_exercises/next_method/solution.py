"""The look-up of `super()`: a loop over the rest of the instance's order."""


def find(start: type, instance: object, name: str) -> object:
    """Return what `super(start, instance)` finds under *name*, before binding."""
    order = type(instance).__mro__
    for cls in order[order.index(start) + 1 :]:
        if name in vars(cls):
            return vars(cls)[name]
    raise AttributeError(name)
