"""'c' is to give 1250."""


class Price:
    """An amount of money, held in cents."""

    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __str__(self) -> str:
        """Return the amount in euros."""
        return f"{self.cents // 100}.{self.cents % 100:02}"

    def __format__(self, spec: str) -> str:
        """Return euros, or cents when the spec ends in c, in a column."""
        return format(str(self), spec.removesuffix("c"))
