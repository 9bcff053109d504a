"""No set takes a customer: there is no __hash__."""


class Customer:
    """Has half of the pair."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare with another customer."""
        if not isinstance(other, Customer):
            return NotImplemented
        return self.number == other.number
