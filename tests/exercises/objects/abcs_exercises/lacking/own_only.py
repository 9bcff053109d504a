"""Chest inherits its deposit, so it lacks withdraw alone."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Look into the class itself."""
    own = vars(cls)
    return sorted(name for name in abc.__abstractmethods__ if own.get(name) is None)
