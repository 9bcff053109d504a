"""Check that suppliers are known and go together with others."""

from abc import ABC
from types import ModuleType, new_class
from typing import Any

from snippets.exercise import Wrong, expect


class Sized:
    """Has a hook with a keyword."""

    size = 0

    def __init_subclass__(cls, size: int = 0, **keywords: Any) -> None:
        """Keep the size."""
        super().__init_subclass__(**keywords)
        cls.size = size


def check(answer: ModuleType) -> None:
    """Make heirs, alone and with other bases."""
    supplier: Any = answer.Supplier
    tea: Any = new_class("Tea", (supplier,))
    green: Any = new_class("Green", (tea,))
    expect(tea in supplier.known, "An heir is not known.")
    expect(green in supplier.known, "An heir's heir is not known.")
    expect(supplier not in supplier.known, "Supplier itself is no supplier.")
    try:
        form: Any = new_class("Form", (supplier, ABC))
    except TypeError:
        raise Wrong("A supplier cannot be abstract: there is a conflict.") from None
    expect(form in supplier.known, "An abstract supplier is not known.")
    expect(type(supplier) is type, "Supplier still has a metaclass.")
    try:
        cup: Any = new_class("Cup", (supplier, Sized), {"size": 3})
    except TypeError:
        raise Wrong("A keyword of another base's hook is refused.") from None
    expect(cup.size == 3, "The hook of another base does not run.")
    expect(cup in supplier.known, "A supplier with another hook is not known.")
