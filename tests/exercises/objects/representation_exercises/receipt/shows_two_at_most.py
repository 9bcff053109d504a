"""In a chain of three, the third receipt is lost."""


class Receipt:
    """A receipt for a customer; it may replace an older one."""

    def __init__(self, customer: str, replaces: "Receipt | None" = None) -> None:
        self.customer = customer
        self.replaces = replaces

    def __repr__(self) -> str:
        """Return the call that makes such a receipt."""
        older = self.replaces
        inner = f"{type(older).__name__}({older.customer!r})" if older else "None"
        return f"{type(self).__name__}({self.customer!r}, {inner})"
