"""Only the instance has 'net': super() raises AttributeError there."""


def find(start: type, instance: object, name: str) -> object:
    """Fall back on the instance."""
    order = type(instance).__mro__
    for cls in order[order.index(start) + 1 :]:
        if name in vars(cls):
            return vars(cls)[name]
    found: object = getattr(instance, name)
    return found
