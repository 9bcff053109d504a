"""_Drawer: its mangled names begin with one underscore, not with two."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Put an underscore before the name as it is."""
    keys = {cls.__name__: f"_{cls.__name__}__{name}" for cls in type(one).__mro__}
    return {cls: vars(one)[key] for cls, key in keys.items() if key in vars(one)}
