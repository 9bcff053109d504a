"""What the classes of an object keep in it behind two underscores."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Return what each class of *one* keeps in it as `__name`, by the class's name."""
    return {type(one).__name__: getattr(one, f"__{name}", None)}
