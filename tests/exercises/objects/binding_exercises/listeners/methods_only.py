"""A plain function cannot listen: not all have a __self__."""

from collections.abc import Callable
from weakref import WeakMethod

Listener = Callable[[int], object]


class Ledger:
    """Takes every listener for a method."""

    def __init__(self) -> None:
        self.found: list[WeakMethod[Listener]] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        self.found.append(WeakMethod(listener))

    def change(self, cents: int) -> None:
        """Tell the listeners that are there."""
        for find in self.found:
            listener = find()
            if listener is not None:
                listener(cents)
