"""A price with a table of letters, open for more units."""

from collections.abc import Callable


class Price:
    """An amount of money, held in cents."""

    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __str__(self) -> str:
        """Return the amount in euros."""
        return f"{self.cents // 100}.{self.cents % 100:02}"

    def __format__(self, spec: str) -> str:
        """Look the last letter up, and let a string do the rest."""
        layout, unit = spec[:-1], spec[-1:]
        if unit in UNITS:
            return UNITS[unit](self).__format__(layout)
        return str(self).__format__(spec)


UNITS: dict[str, Callable[[Price], str]] = {"c": lambda price: str(price.cents)}
