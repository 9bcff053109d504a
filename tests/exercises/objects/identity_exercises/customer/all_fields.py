"""Customers with the same number are to be equal."""

from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class Customer:
    """Counts the name, too."""

    number: int
    name: str
