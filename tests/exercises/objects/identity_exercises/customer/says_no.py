"""ANY is equal to all, but the customer does not let it answer."""


class Customer:
    """Answers for strangers."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare with another customer."""
        return isinstance(other, Customer) and self.number == other.number

    def __hash__(self) -> int:
        """Return the hash of the number."""
        return hash(self.number)
