"""Every class names its own fields; one __init__, at the root, fills them in."""

from typing import Any


class Entry:
    """One line of the ledger; subclasses name their fields in `fields`."""

    fields: tuple[str, ...] = ("net",)

    def __init__(self, **values: Any) -> None:
        wanted = [name for cls in type(self).__mro__ for name in own_fields(cls)]
        if sorted(wanted) != sorted(values):
            raise TypeError(f"wanted {wanted}, got {list(values)}")
        vars(self).update(values)


def own_fields(cls: type) -> tuple[str, ...]:
    """Return the fields that *cls* adds to those of the classes behind it."""
    fields: tuple[str, ...] = vars(cls).get("fields", ())
    return fields


class Signed(Entry):
    """An entry with the name of a clerk."""

    fields = ("by",)


class Dated(Entry):
    """An entry with a day."""

    fields = ("on",)


class Deed(Signed, Dated):
    """An entry with both."""
