"""label() stands in Entry, which Bill inherits from: say Entry."""


def holder(obj: object, name: str) -> object:
    """Say the class of the object whenever it is not the object."""
    if name in vars(obj):
        return obj
    return type(obj) if hasattr(type(obj), name) else None
