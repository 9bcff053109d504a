"""After a wrong amount the ledger is not what it was before."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Leave the check to the ledger."""
    for amount in amounts:
        ledger.post(amount)
