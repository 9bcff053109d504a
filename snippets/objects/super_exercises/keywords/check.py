"""Check that two mixins can be combined, in both orders and alone."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


def make(cls: type, message: str, **values: Any) -> None:
    """Make an instance from keywords and see that it holds them."""
    try:
        made = vars(cls(**values))
    except TypeError:
        raise Wrong(message) from None
    missing = ", ".join(name for name in values if made.get(name) != values[name])
    expect(not missing, f"{cls.__name__} loses {missing} on the way.")


def refuses(cls: type, **values: Any) -> bool:
    """Tell whether *cls* refuses these keywords."""
    try:
        cls(**values)
    except TypeError:
        return True
    return False


def check(answer: ModuleType) -> None:
    """Make an entry of every kind, then one with a keyword that nobody knows."""
    alone = "alone must still work, with the keywords of its own and of Entry."
    make(answer.Signed, f"Signed {alone}", net=100, by="Ada")
    make(answer.Dated, f"Dated {alone}", net=100, on="Monday")
    both = {"net": 100, "by": "Ada", "on": "Monday"}
    make(
        answer.Deed,
        "Deed cannot be made: look at who is handed the keyword on=.",
        **both,
    )
    other = new_class("Other", (answer.Dated, answer.Signed))
    make(other, "It works for Deed and not for a class(Dated, Signed).", **both)
    expect(
        refuses(answer.Deed, **both, colour="red"),
        "Deed(colour='red') passes in silence: nobody took that keyword.",
    )
