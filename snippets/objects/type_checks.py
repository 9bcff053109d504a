"""A type check at run time: what it asks, it asks of a class."""


class Ledger:
    """Keeps amounts in whole euros.

    >>> ledger = Ledger()
    >>> ledger.post(12)
    >>> ledger.amounts
    [12]
    """

    def __init__(self) -> None:
        self.amounts: list[object] = []

    def post(self, amount: object) -> None:
        """Write an amount down; raise TypeError when it is none."""
        if not isinstance(amount, int):
            raise TypeError(f"not an amount: {amount!r}")
        self.amounts.append(amount)
