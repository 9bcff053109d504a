"""A customer whose two methods are written by the decorator, without the name."""

from dataclasses import dataclass, field


@dataclass(unsafe_hash=True)
class Customer:
    """Somebody with a number for good, and a name for now."""

    number: int
    name: str = field(compare=False)
