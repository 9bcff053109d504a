"""A price that refuses every spec."""


class Price:
    """An amount of money, held in cents."""

    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __str__(self) -> str:
        """Return the amount in euros."""
        return f"{self.cents // 100}.{self.cents % 100:02}"
