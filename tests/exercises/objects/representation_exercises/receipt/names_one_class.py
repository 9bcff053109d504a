"""A Void comes back as another class: its text names the wrong one."""

from reprlib import recursive_repr


class Receipt:
    """A receipt for a customer; it may replace an older one."""

    def __init__(self, customer: str, replaces: "Receipt | None" = None) -> None:
        self.customer = customer
        self.replaces = replaces

    @recursive_repr()
    def __repr__(self) -> str:
        """Return the call that makes such a receipt."""
        return f"Receipt({self.customer!r}, {self.replaces!r})"
