"""The second time, the same receipt shows another text."""


class Receipt:
    """A receipt for a customer; it may replace an older one."""

    def __init__(self, customer: str, replaces: "Receipt | None" = None) -> None:
        self.customer = customer
        self.replaces = replaces
        self.shown = False

    def __repr__(self) -> str:
        """Return the call that makes such a receipt."""
        if self.shown:
            return "..."
        self.shown = True
        return f"{type(self).__name__}({self.customer!r}, {self.replaces!r})"
