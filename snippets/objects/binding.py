"""A method is bound anew each time you ask for it."""


class Entry:
    """One line of the ledger, a net amount in whole euros.

    >>> Entry(100).total()
    100
    """

    def __init__(self, net: int) -> None:
        self.net = net

    def total(self) -> int:
        """Return what is to be paid."""
        return self.net


class Basket:
    """Things that a customer is about to buy, and the voucher codes of the shop.

    >>> Basket().codes
    ['SPRING']
    """

    codes: list[str] = ["SPRING"]
    uses = 0

    def use(self, code: str) -> bool:
        """Count the attempt, and tell whether the shop takes the *code*."""
        self.uses += 1
        return code in self.codes
