"""Look at all amounts before the first is written."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Write all *amounts* down, or none and raise TypeError."""
    batch = list(amounts)
    for amount in batch:
        if not isinstance(amount, int):
            raise TypeError(f"not an amount: {amount!r}")
    ledger.amounts.extend(batch)
