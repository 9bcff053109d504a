"""The search starts too late: nobody is left who has a total()."""

from typing import Any

from snippets.objects.super import Entry


class Tipped(Entry):
    """Starts behind the class that it inherits from."""

    def total(self) -> int:
        """Return the amount with the tip, or the tip when there is no amount."""
        if type(self) is Tipped:
            return self.net + 5
        proxy: Any = super(Entry, self)
        return int(proxy.total()) + 5
