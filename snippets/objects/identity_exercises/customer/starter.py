"""A customer that no set takes."""

from dataclasses import dataclass


@dataclass
class Customer:
    """Somebody with a number for good, and a name for now."""

    number: int
    name: str
