"""Who supplies an attribute, as many people describe it."""


def holder(obj: object, name: str) -> object:
    """Return the class that supplies `obj.name`, or *obj* itself, or None."""
    for place in (obj, *type(obj).__mro__):
        if name in getattr(place, "__dict__", {}):
            return place
    return None
