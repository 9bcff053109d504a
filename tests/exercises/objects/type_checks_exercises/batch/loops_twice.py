"""An iterator of amounts gives them once, and then no more."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Loop over the amounts to check them, and once more to write them."""
    if not all(isinstance(amount, int) for amount in amounts):
        raise TypeError("not an amount")
    ledger.amounts.extend(amounts)
