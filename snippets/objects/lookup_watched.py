"""An entry that tells which of the special methods a dot calls."""

from snippets.objects.lookup_entry import Entry


class Watched(Entry):
    """Prints every read, write and delete, and has a length.

    >>> watched = Watched(100)
    write net
    >>> watched.net
    read net
    100
    """

    def __getattribute__(self, name: str) -> object:
        """Tell that somebody reads *name*."""
        print("read", name)
        return super().__getattribute__(name)

    def __getattr__(self, name: str) -> object:
        """Answer for a *name* that nobody has."""
        return f"no {name}"

    def __setattr__(self, name: str, value: object) -> None:
        """Tell that somebody writes *name*."""
        print("write", name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        """Tell that somebody deletes *name*."""
        print("delete", name)
        super().__delattr__(name)

    def __len__(self) -> int:
        """Return 1, as an entry is one line."""
        return 1
