"""You found Entry's total(): ask whose order you are walking."""


def find(start: type, instance: object, name: str) -> object:
    """Walk the order of the class in which the call stands."""
    for cls in start.__mro__[1:]:
        if name in vars(cls):
            return vars(cls)[name]
    raise AttributeError(name)
