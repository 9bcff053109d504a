"""These two are equal, and their hashes differ."""


class Customer:
    """Is equal by number, hashed by identity."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare with another customer."""
        if not isinstance(other, Customer):
            return NotImplemented
        return self.number == other.number

    __hash__ = object.__hash__
