"""A customer that is compared and hashed by number."""


class Customer:
    """Somebody with a number for good, and a name for now."""

    def __init__(self, number: int, name: str) -> None:
        self.number = number
        self.name = name

    def __eq__(self, other: object) -> bool:
        """Compare numbers; leave strangers to themselves."""
        if not isinstance(other, Customer):
            return NotImplemented
        return self.number == other.number

    def __hash__(self) -> int:
        """Return the hash of the number."""
        return hash(self.number)
