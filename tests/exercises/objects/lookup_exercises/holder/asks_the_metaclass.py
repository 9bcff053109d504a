"""'mro' stands in type, the class of the class: no bill has it, so say None."""


def holder(obj: object, name: str) -> object:
    """Go on to the class of the class."""
    cls = type(obj)
    owners = (one for one in (*cls.__mro__, *type(cls).__mro__) if name in vars(one))
    return obj if name in vars(obj) else next(owners, None)
