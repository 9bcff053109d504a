"""A slip has to stay a Slip: build on the class that the object has."""

from typing import Any

from snippets.objects.lookup_entry import Entry


def lend_length(obj: Any, number: int) -> None:
    """Make an entry of everything."""
    obj.__class__ = type("Long", (Entry,), {"__len__": lambda self: number})
