"""You found Taxed's own total(), which would call itself for ever."""


def find(start: type, instance: object, name: str) -> object:
    """Begin with the class in which the call stands."""
    order = type(instance).__mro__
    for cls in order[order.index(start) :]:
        if name in vars(cls):
            return vars(cls)[name]
    raise AttributeError(name)
