"""What takes no writes waits: the bill's own label and rate go before it."""


def holder(obj: object, name: str) -> object:
    """Ask the class, and the instance when the class has nothing."""
    owner = next((cls for cls in type(obj).__mro__ if name in vars(cls)), None)
    return owner or (obj if name in getattr(obj, "__dict__", {}) else None)
