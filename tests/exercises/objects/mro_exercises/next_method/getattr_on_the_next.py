"""Past a silent class you left the order: getattr() walks a class's own."""


def find(start: type, instance: object, name: str) -> object:
    """Leave the rest of the search to the next class."""
    order = type(instance).__mro__
    found: object = getattr(order[order.index(start) + 1], name)
    return found
