"""A wrong amount is not refused."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Write down what is right, and forget the rest."""
    ledger.amounts += [amount for amount in amounts if isinstance(amount, int)]
