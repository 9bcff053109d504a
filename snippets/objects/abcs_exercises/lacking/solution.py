"""Ask for each name, and look at what comes."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Return the abstract methods of *abc* that *cls* does not have, sorted."""
    return sorted(name for name in abc.__abstractmethods__ if not has(cls, name))


def has(cls: type, name: str) -> bool:
    """Tell whether *cls* has something for *name*, and not only a demand for it."""
    found = getattr(cls, name, None)
    return found is not None and not getattr(found, "__isabstractmethod__", False)
