"""Draft inherits the abstract methods themselves; those do not count."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Take the abstract method of an heir for a method."""
    return sorted(n for n in abc.__abstractmethods__ if getattr(cls, n, None) is None)
