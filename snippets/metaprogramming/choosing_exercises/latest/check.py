"""Check that each definition is known once, by its last class."""

from dataclasses import dataclass
from types import ModuleType
from typing import Any

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Define suppliers with and without slots, and two of the same name."""
    supplier: Any = answer.Supplier

    def made(name: str, module: str, **options: Any) -> Any:
        names = {"__module__": module, "__annotations__": {}}
        cls = type(name, (supplier,), names)
        return dataclass(**options)(cls) if options else cls

    cup = made("Cup", __name__)
    expect(supplier.known() == [cup], "A plain supplier is not known.")
    tea = made("Tea", __name__, slots=True)
    expect(tea in supplier.known(), "The class that stands at the end is not known.")
    expect(len(supplier.known()) == 2, "A class that was replaced is still known.")
    other = made("Tea", "snippets.exercise")
    expect(
        other in supplier.known() and tea in supplier.known(),
        "Two suppliers of one name in two modules drive each other out.",
    )
    expect(isinstance(supplier.known(), list), "known() is to return a list.")
