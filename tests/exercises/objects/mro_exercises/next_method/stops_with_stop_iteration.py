"""Nobody has it: raise AttributeError, as every look-up does."""


def find(start: type, instance: object, name: str) -> object:
    """Take the first of the rest, whatever happens."""
    order = type(instance).__mro__
    rest = order[order.index(start) + 1 :]
    found: object = next(vars(cls)[name] for cls in rest if name in vars(cls))
    return found
