"""Check that calls are numbered, and that nobody sees it from outside."""

from inspect import signature
from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Call two numbered functions, and read a signature."""

    def ship(number: int, order: str, *, gift: bool = False) -> str:
        return f"{number} {order} {gift}"

    def quote(number: int) -> int:
        return number

    first, other = answer.numbered(ship), answer.numbered(quote)
    try:
        sent = first("tea", gift=True)
    except TypeError:
        raise Wrong("The number is not supplied as the first argument.") from None
    expect(sent == "1 tea True", "The first call is to have the number 1.")
    expect(first("cup") == "2 cup False", "The second call is to have the number 2.")
    expect(other() == 1, "Two functions share their numbers.")
    names = list(signature(first).parameters)
    expect(names != ["args", "kwargs"], "The signature says nothing about the order.")
    expect(
        "number" not in names, "The signature shows the number, which nobody passes."
    )
    expect(names == ["order", "gift"], "The signature lacks a parameter.")
