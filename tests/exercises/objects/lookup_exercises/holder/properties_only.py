"""A property is not the only data descriptor: Guard() has __set__, too."""


def holder(obj: object, name: str) -> object:
    """Let properties go first, and nothing else."""
    owner = next((cls for cls in type(obj).__mro__ if name in vars(cls)), None)
    if owner is not None and isinstance(vars(owner)[name], property):
        return owner
    return obj if name in getattr(obj, "__dict__", {}) else owner
