"""Check that tags arrive, with and without parentheses."""

from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Tag functions in three forms."""

    def quote(order: str) -> int:
        return 250

    def ship(order: str) -> str:
        return order

    def charge(order: str) -> None:
        """Take the money."""

    plain = answer.tagged(quote)
    expect(plain is not None, "@tagged alone gives None for the function.")
    expect(plain is quote, "@tagged alone does not return the function itself.")
    expect(getattr(quote, "tags", None) == set(), "@tagged alone stores no empty set.")
    both = answer.tagged("fast", "paid")(ship)
    expect(both is ship, '@tagged("fast", "paid") does not return the function itself.')
    expect(
        getattr(ship, "tags", None) == {"fast", "paid"},
        '@tagged("fast", "paid") does not store the two words.',
    )
    empty = answer.tagged()(charge)
    expect(empty is charge, "@tagged() does not return the function itself.")
    expect(getattr(charge, "tags", None) == set(), "@tagged() stores no empty set.")
