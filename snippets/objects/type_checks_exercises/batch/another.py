"""Post to a ledger on the side, which checks, and take over what it kept."""

from collections.abc import Iterable

from snippets.objects.type_checks import Ledger


def post_all(ledger: Ledger, amounts: Iterable[object]) -> None:
    """Write all *amounts* down, or none and raise TypeError."""
    draft = Ledger()
    for amount in amounts:
        draft.post(amount)
    ledger.amounts += draft.amounts
