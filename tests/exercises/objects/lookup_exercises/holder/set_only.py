"""Keeper() takes deletes, so it goes before the bill's own value."""


def holder(obj: object, name: str) -> object:
    """Let go first what takes writes."""
    owner = next((cls for cls in type(obj).__mro__ if name in vars(cls)), None)
    if owner is not None and hasattr(type(vars(owner)[name]), "__set__"):
        return owner
    return obj if name in getattr(obj, "__dict__", {}) else owner
