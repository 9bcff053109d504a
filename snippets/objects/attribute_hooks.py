"""Four methods that stand in for the dot."""

from typing import Any


class Sheet:
    """A row of the ledger whose columns can be read as attributes.

    >>> Sheet(net=100, tax=20).tax
    20
    """

    def __init__(self, **columns: int) -> None:
        self.columns = columns

    def __getattr__(self, name: str) -> int:
        """Return a column; raise AttributeError when there is none."""
        columns: dict[str, int] = vars(self).get("columns", {})
        if name not in columns:
            raise AttributeError(f"there is no column {name}", name=name, obj=self)
        return columns[name]


class Kept:
    """Prints what is done to its attributes, and then lets it be done.

    >>> kept = Kept()
    >>> kept.net = 40
    set net
    """

    def __setattr__(self, name: str, value: Any) -> None:
        """Print, and set."""
        print("set", name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        """Print, and delete."""
        print("delete", name)
        super().__delattr__(name)
