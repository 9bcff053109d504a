"""Sink() has no __get__, so it cannot answer before the bill's own value."""


def holder(obj: object, name: str) -> object:
    """Forget that whoever answers a read has to read."""
    owner = next((cls for cls in type(obj).__mro__ if name in vars(cls)), None)
    if owner is not None:
        kind = type(vars(owner)[name])
        if hasattr(kind, "__set__") or hasattr(kind, "__delete__"):
            return owner
    return obj if name in getattr(obj, "__dict__", {}) else owner
