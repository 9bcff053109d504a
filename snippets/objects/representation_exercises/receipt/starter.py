"""A receipt whose text breaks in four ways."""


class Receipt:
    """A receipt for a customer; it may replace an older one."""

    def __init__(self, customer: str, replaces: "Receipt | None" = None) -> None:
        self.customer = customer
        self.replaces = replaces

    def __repr__(self) -> str:
        """Return the call that makes such a receipt."""
        return f"Receipt('{self.customer}', {self.replaces})"
