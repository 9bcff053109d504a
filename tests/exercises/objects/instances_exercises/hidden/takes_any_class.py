"""_Safe__code in a Till belongs to no class of its family."""


def hidden(one: object, name: str) -> dict[str, object]:
    """Take every name that ends so."""
    family = {cls.__name__.lstrip("_"): cls.__name__ for cls in type(one).__mro__}
    found: dict[str, object] = {}
    for key, value in vars(one).items():
        bare = key[1:].removesuffix(f"__{name}")
        if key.endswith(f"__{name}"):
            found[family.get(bare, bare)] = value
    return found
