"""Box lacks balance and withdraw; your list has balance, close, withdraw."""

from abc import ABCMeta


def lacking(cls: type, abc: ABCMeta) -> list[str]:
    """Demand what the ABC gives away, too."""
    demanded = [name for name in vars(abc) if not name.startswith("_")]
    return sorted(name for name in demanded if getattr(cls, name, None) is None)
