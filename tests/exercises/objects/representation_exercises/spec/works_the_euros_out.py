"""A subclass has another __str__, and its columns do not show it."""


class Price:
    """An amount of money, held in cents."""

    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __str__(self) -> str:
        """Return the amount in euros."""
        return f"{self.cents // 100}.{self.cents % 100:02}"

    def __format__(self, spec: str) -> str:
        """Return euros, or cents when the spec ends in c, in a column."""
        euros = f"{self.cents // 100}.{self.cents % 100:02}"
        text = str(self.cents) if spec.endswith("c") else euros
        return format(text, spec.removesuffix("c"))
