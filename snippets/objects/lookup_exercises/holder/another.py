"""Who supplies an attribute: give everybody a rank, and take the best."""

DATA, OWN, REST, NOTHING = range(4)


def methods(value: object) -> set[str]:
    """Return the names that the class of *value* and its ancestors have."""
    return {name for cls in type(value).__mro__ for name in vars(cls)}


def rank(offer: object) -> int:
    """Return how early what a class offers has its turn."""
    found = methods(offer)
    takes = found & {"__set__", "__delete__"}
    return DATA if takes and "__get__" in found else REST


def holder(obj: object, name: str) -> object:
    """Return the class that supplies `obj.name`, or *obj* itself, or None."""
    ranks: list[tuple[int, object]] = [(NOTHING, None)]
    for cls in reversed(type(obj).__mro__):
        if name in vars(cls):
            ranks[1:] = [(rank(vars(cls)[name]), cls)]  # the front wins
    if "__dict__" in dir(obj) and name in vars(obj):
        ranks.append((OWN, obj))
    return min(ranks, key=lambda pair: pair[0])[1]
