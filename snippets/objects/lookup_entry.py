"""An entry of the ledger with one name of each kind that a dot treats differently."""


class Entry:
    """One line of the ledger: a plain value, a property, and a method in its class.

    >>> entry = Entry(100)
    >>> entry.rate, entry.total, entry.label()
    (20, 120, '100 net')
    """

    rate = 20

    def __init__(self, net: int) -> None:
        self.net = net

    @property
    def total(self) -> int:
        """Return what is to be paid."""
        return self.net * (100 + self.rate) // 100

    def label(self) -> str:
        """Return what is printed in front of the total."""
        return f"{self.net} net"
