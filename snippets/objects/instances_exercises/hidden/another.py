"""What the classes of an object keep in it: take apart the names that it has."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Return what each class of *one* keeps in it as `__name`, by the class's name."""
    family = {cls.__name__.lstrip("_"): cls.__name__ for cls in type(one).__mro__}
    found: dict[str, object] = {}
    for key, value in vars(one).items():
        bare = key.removeprefix("_").removesuffix(f"__{name}")
        if bare in family and key == f"_{bare}__{name}":
            found[family[bare]] = value
    return found
