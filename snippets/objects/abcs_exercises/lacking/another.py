"""Take all names, and remove those that the ancestors fill, from root to class."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Return the abstract methods of *abc* that *cls* does not have, sorted."""
    filled: dict[str, object] = {}
    for ancestor in reversed(cls.__mro__):
        filled.update(vars(ancestor))
    missing = set(abc.__abstractmethods__)
    for name, value in filled.items():
        if value is not None and not getattr(value, "__isabstractmethod__", False):
            missing.discard(name)
    return sorted(missing)
