"""Locked has set two names to None: it lacks all three."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Be content with names."""
    return sorted(name for name in abc.__abstractmethods__ if not hasattr(cls, name))
