"""`super()` hands a call to the next class in the order of the instance."""


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

    def show(self) -> None:
        """Print what the total is made of."""
        print(self.net, "net")


class Taxed(Entry):
    """Puts a tax of 20 percent on the amount.

    >>> Taxed(100).total()
    120
    """

    def total(self) -> int:
        """Return the amount with the tax."""
        return super().total() * 120 // 100

    def show(self) -> None:
        """Print what the total is made of."""
        super().show()
        print("plus 20 % tax")


class Discounted(Entry):
    """Takes a voucher of 10 euros off the amount.

    >>> Discounted(100).total()
    90
    """

    def total(self) -> int:
        """Return the amount without the voucher."""
        return super().total() - 10

    def show(self) -> None:
        """Print what the total is made of."""
        super().show()
        print("minus 10 voucher")


class Receipt(Taxed, Discounted):
    """A shop's own voucher: it comes off before the tax goes on.

    >>> Receipt(100).total()
    108
    """

    def show(self) -> None:
        """Print what the total is made of, and the total."""
        super().show()
        print(self.total(), "to pay")


class Rebate(Discounted, Taxed):
    """A maker's voucher: the shop taxes the full amount, then takes it off.

    >>> Rebate(100).total()
    110
    """
