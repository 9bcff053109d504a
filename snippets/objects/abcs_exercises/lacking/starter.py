"""Find out what a class promises and does not have."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Return the abstract methods of *abc* that *cls* does not have, sorted."""
    believed = issubclass(cls, abc)
    return [] if believed else sorted(abc.__abstractmethods__)
