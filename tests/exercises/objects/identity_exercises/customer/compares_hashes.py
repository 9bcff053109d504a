"""A customer is equal to a number or a name."""


class Customer:
    """Takes equal hashes for equality."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare with another customer."""
        return hash(self) == hash(other)

    def __hash__(self) -> int:
        """Return the hash of the number."""
        return hash(self.number)
