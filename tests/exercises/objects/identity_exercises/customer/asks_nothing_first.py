"""Comparing a customer with a number raises an error."""

from operator import attrgetter

number_of = attrgetter("number")


class Customer:
    """Takes everybody for a customer."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare with another customer."""
        return bool(self.number == number_of(other))

    def __hash__(self) -> int:
        """Return the hash of the number."""
        return hash(self.number)
