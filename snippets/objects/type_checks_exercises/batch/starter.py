"""Write down many amounts, with a check that may vanish."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Write all *amounts* down."""
    for amount in amounts:
        assert isinstance(amount, int), f"not an amount: {amount!r}"
        ledger.amounts.append(amount)
