"""The receipt of The "Inn" cannot be read back: look at the quotes."""

from reprlib import recursive_repr


class Receipt:
    """A receipt for a customer; it may replace an older one."""

    def __init__(self, customer: str, replaces: "Receipt | None" = None) -> None:
        self.customer = customer
        self.replaces = replaces

    @recursive_repr()
    def __repr__(self) -> str:
        """Return the call that makes such a receipt."""
        name = type(self).__name__
        return f'{name}("{self.customer}", {self.replaces!r})'
