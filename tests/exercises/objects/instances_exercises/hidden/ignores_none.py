"""_Drawer keeps None, and that is a value too."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Leave out what is None."""
    found: dict[str, object] = {}
    for cls in type(one).__mro__:
        value = vars(one).get(f"_{cls.__name__.lstrip('_')}__{name}")
        if value is not None:
            found[cls.__name__] = value
    return found
