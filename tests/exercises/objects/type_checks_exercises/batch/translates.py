"""A wrong amount is not refused under -O."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Make a TypeError of what assert raises."""
    batch = list(amounts)
    try:
        for amount in batch:
            assert isinstance(amount, int), f"not an amount: {amount!r}"
    except AssertionError as error:
        raise TypeError(str(error)) from None
    ledger.amounts.extend(batch)
