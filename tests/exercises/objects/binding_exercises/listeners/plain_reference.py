"""A screen that is still there is not told."""

from collections.abc import Callable
from weakref import ref

Listener = Callable[[int], object]


class Ledger:
    """Refers weakly to the bound method, which nobody holds."""

    def __init__(self) -> None:
        self.found: list[ref[Listener]] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        self.found.append(ref(listener))

    def change(self, cents: int) -> None:
        """Tell the listeners that are there."""
        for find in self.found:
            listener = find()
            if listener is not None:
                listener(cents)
