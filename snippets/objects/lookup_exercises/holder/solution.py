"""Who supplies an attribute: the three stations of the walk."""


def holder(obj: object, name: str) -> object:
    """Return the class that supplies `obj.name`, or *obj* itself, or None."""
    owners = (cls for cls in type(obj).__mro__ if name in vars(cls))
    owner = next(owners, None)
    if owner is not None:
        kind = type(vars(owner)[name])
        takes = hasattr(kind, "__set__") or hasattr(kind, "__delete__")
        if takes and hasattr(kind, "__get__"):
            return owner
    return obj if name in getattr(obj, "__dict__", {}) else owner
