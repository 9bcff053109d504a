"""Three methods turn an object into text; the form decides which is asked first."""


class Voucher:
    """What the shop owes a customer, in whole euros.

    >>> print(Voucher("Ada", 50))
    50 euros for Ada
    """

    def __init__(self, holder: str, euros: int) -> None:
        self.holder = holder
        self.euros = euros

    def __str__(self) -> str:
        """Return the text for customers."""
        return f"{self.euros} euros for {self.holder}"


class GiftCard(Voucher):
    """A voucher that can be told apart in a list, a log, a debugger.

    >>> [GiftCard("Ada", 50), GiftCard("50", 50)]
    [GiftCard('Ada', 50), GiftCard('50', 50)]
    """

    def __repr__(self) -> str:
        """Return the text for programmers, a call that makes such a card."""
        return f"{type(self).__name__}({self.holder!r}, {self.euros!r})"
