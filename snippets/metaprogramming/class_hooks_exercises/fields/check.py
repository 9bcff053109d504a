"""Check that each class has its own fields behind the inherited ones."""

from types import ModuleType, new_class
from typing import Any

from snippets.exercise import expect


def below(base: Any, **body: Any) -> Any:
    """Return a subclass with a body."""
    return new_class("Entry", (base,), exec_body=lambda names: names.update(body))


def check(answer: ModuleType) -> None:
    """Make records of two generations, and a sibling."""
    field: Any = answer.Field
    order = below(answer.Record, item=field(), cents=field(), rate=7)
    names = list(order.fields)
    message = "Something that is no Field is among the fields."
    expect(set(names) <= {"item", "cents"}, message)
    message = "The fields are not in the order of the body."
    expect(names == ["item", "cents"], message)
    rush = below(order, by=field())
    message = "The fields of a subclass show up in its base."
    expect(list(order.fields) == names, message)
    message = "The inherited fields do not come first."
    expect(list(rush.fields) == ["item", "cents", "by"], message)
    message = "The fields of one class show up in another."
    expect(list(below(answer.Record, place=field()).fields) == ["place"], message)
    empty = isinstance(order.fields, tuple) and below(order).fields == order.fields
    expect(empty, "A class has no tuple, or without fields of its own loses some.")
