"""A wrong amount raises AssertionError, and is to raise TypeError."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Check all first, with assert."""
    batch = list(amounts)
    for amount in batch:
        assert isinstance(amount, int), f"not an amount: {amount!r}"
    ledger.amounts.extend(batch)
