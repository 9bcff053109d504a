"""Check sums and multiples, and what has to be refused."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


class Rate:
    """A class that knows amounts."""

    def __radd__(self, other: object) -> str:
        """Answer for the amount."""
        return "the rate"

    __rmul__ = __radd__


def work(form: str, names: dict[str, Any], message: str) -> Any:
    """Return the value of *form*, or say that it is refused."""
    try:
        return eval(form, names)
    except TypeError:
        raise Wrong(message) from None


def refused(form: str, names: dict[str, Any], error: type[Exception]) -> bool:
    """Tell whether *form* raises this *error*."""
    try:
        eval(form, names)
    except error:
        return True
    return False


def cents(make: Callable[[int, str], Any], *figures: int) -> int:
    """Return the sum of amounts, in cents."""
    names = {"bill": [make(figure, "EUR") for figure in figures]}
    count = len(figures)
    message = f"sum() of {count} amounts is refused: write down who is asked for what."
    total = work("sum(bill)", names, message)
    expect(hasattr(total, "cents"), f"sum() of {count} amounts is {total!r}.")
    found: int = total.cents
    return found


def check(answer: ModuleType) -> None:
    """Sum one to three amounts, multiply, and ask for what makes no sense."""
    make = answer.Amount
    expect(cents(make, 50) == 50, "sum() of one amount is to be that amount.")
    expect(cents(make, 50, 30) == 80, "50 and 30 cents are to be 80.")
    expect(cents(make, 50, 30, 5) == 85, "50, 30 and 5 cents are to be 85.")
    names = {"amount": make(50, "EUR"), "yen": make(9, "JPY"), "rate": Rate()}
    for form in ("amount * 3", "3 * amount"):
        product = work(form, names, f"{form} is refused.")
        expect(getattr(product, "cents", 0) == 150, f"{form} is {product!r}.")
    for form in ("amount + rate", "amount * rate"):
        known = work(form, names, f"{form}: the class of the rate was not asked.")
        expect(known == "the rate", f"{form} is {known!r}: the rate knows better.")
    for form in ("amount + 5", "5 + amount", "amount * amount", "amount * 1.5"):
        expect(refused(form, names, TypeError), f"{form} is to be a TypeError.")
    mixed = refused("sum([amount, yen])", names, ValueError)
    expect(mixed, "Euros and yen were added; that is to stay a ValueError.")
