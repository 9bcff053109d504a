"""Check that the text of a receipt can be read back, and that it ends."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


def again(receipt: Any, message: str, *classes: type) -> Any:
    """Make a receipt once more from its text."""
    try:
        return eval(repr(receipt), {cls.__name__: cls for cls in classes})
    except (SyntaxError, NameError, TypeError):
        raise Wrong(message) from None


def ended(receipt: object) -> str:
    """Return the text of a receipt that reaches itself."""
    try:
        return repr(receipt)
    except RecursionError:
        raise Wrong("Two receipts that replace each other: no end.") from None


def voided(namespace: dict[str, Any]) -> None:
    """Fill a class that has a text for customers."""
    namespace["__str__"] = lambda receipt: "void"


def check(answer: ModuleType) -> None:
    """Show a quote, a subclass, a chain and a loop."""
    make = answer.Receipt
    for name in ("O'Brien", 'The "Inn"'):
        message = f"The receipt of {name} cannot be read back: look at the quotes."
        same = again(make(name), message, make)
        expect(same.customer == name, f"The receipt of {name} comes back changed.")
    void = new_class("Void", (make,), exec_body=voided)
    message = "A Void cannot be read back from its text."
    expect(
        type(again(void("Ada"), message, make, void)) is void,
        "A Void comes back as another class: its text names the wrong one.",
    )
    message = "Inside, a replaced receipt is not shown by its repr."
    chain = again(make("Ada", void("Bob", make("Cy"))), message, make, void)
    third = getattr(getattr(chain, "replaces", None), "replaces", None)
    expect(third, "In a chain of three, the third receipt is lost.")
    one = make("Ada")
    one.replaces = make("Bob", one)
    text = ended(one)
    expect(text.count("Bob") <= 2, "The loop goes round until Python stops it.")
    expect("Ada" in text and "Bob" in text, "A loop hides one of its two receipts.")
    expect(text == ended(one), "The second time, the same receipt shows another text.")
