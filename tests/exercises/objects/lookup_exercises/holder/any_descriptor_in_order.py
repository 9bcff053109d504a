"""Plain hides the descriptor of its base: only the first find in order counts."""


def takes(value: object) -> bool:
    """Tell whether *value* is in charge of its name."""
    kind = type(value)
    some = hasattr(kind, "__set__") or hasattr(kind, "__delete__")
    return some and hasattr(kind, "__get__")


def holder(obj: object, name: str) -> object:
    """Search the order for a data descriptor, and search it again for the rest."""
    owners = [cls for cls in type(obj).__mro__ if name in vars(cls)]
    for owner in owners:
        if takes(vars(owner)[name]):
            return owner
    if name in getattr(obj, "__dict__", {}):
        return obj
    return owners[0] if owners else None
