"""An instance may have no __dict__ at all."""


def holder(obj: object, name: str) -> object:
    """Take a dict for granted."""
    owner = next((cls for cls in type(obj).__mro__ if name in vars(cls)), None)
    if owner is not None:
        kind = type(vars(owner)[name])
        takes = hasattr(kind, "__set__") or hasattr(kind, "__delete__")
        if takes and hasattr(kind, "__get__") and name in vars(obj):
            return owner
    return obj if name in vars(obj) else owner
