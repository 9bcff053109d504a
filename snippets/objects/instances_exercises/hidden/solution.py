"""What the classes of an object keep in it: work out each mangled name."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Return what each class of *one* keeps in it as `__name`, by the class's name."""
    keys = {
        cls.__name__: f"_{cls.__name__.lstrip('_')}__{name}"
        for cls in type(one).__mro__
    }
    return {cls: vars(one)[key] for cls, key in keys.items() if key in vars(one)}
