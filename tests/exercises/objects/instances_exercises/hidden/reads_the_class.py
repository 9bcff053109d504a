"""Tills hold no size: that one is in the class."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Read each mangled name, wherever it is."""
    found: dict[str, object] = {}
    for cls in type(one).__mro__:
        key = f"_{cls.__name__.lstrip('_')}__{name}"
        if hasattr(one, key):
            found[cls.__name__] = getattr(one, key)
    return found
