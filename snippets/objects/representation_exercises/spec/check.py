"""Check what a price makes of a spec."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


def show(price: object, spec: str) -> str:
    """Format a price, and say so when it refuses."""
    try:
        return format(price, spec)
    except TypeError:
        raise Wrong(f"A price refuses the spec {spec!r}.") from None
    except ValueError:
        raise Wrong(f"For {spec!r}, a string gets a spec that it refuses.") from None


def words(namespace: dict[str, Any]) -> None:
    """Fill a class that names its price in words."""
    namespace["__str__"] = lambda price: "a fortune"


def check(answer: ModuleType) -> None:
    """Format with and without the letter, in columns, and in a subclass."""
    price = answer.Price(1250)
    expect(str(price) == "12.50", "str() of 1250 cents is to stay 12.50.")
    expect(show(price, "") == "12.50", "Without a spec, show what str() shows.")
    expect(show(price, ">9") == "    12.50", "'>9' is to give euros, 9 wide.")
    expect(show(price, "c") == "1250", "'c' is to give 1250.")
    expect(show(price, ">9c") == "     1250", "'>9c' is to give cents, 9 wide.")
    expect(
        show(price, "c>9") == "cccc12.50",
        "In 'c>9' the letter is what the column is filled with, not a unit.",
    )
    dear = new_class("Dear", (answer.Price,), exec_body=words)(1250)
    expect(
        show(dear, "*>11") == "**a fortune",
        "A subclass has another __str__, and its columns do not show it.",
    )
