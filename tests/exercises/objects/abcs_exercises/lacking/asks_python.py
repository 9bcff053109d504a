"""Box is registered and lacks two methods: believe nobody, look for yourself."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Ask for the class's own list, which only heirs have."""
    return sorted(getattr(cls, "__abstractmethods__", ()))
