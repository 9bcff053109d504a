"""A ledger that tells listeners, and keeps no object for a method of it."""

from collections.abc import Callable
from types import MethodType
from weakref import WeakMethod

Listener = Callable[[int], object]


class Ledger:
    """Tells its listeners of every change, in cents."""

    def __init__(self) -> None:
        self.found: list[Callable[[], Listener | None]] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        if isinstance(listener, MethodType):
            self.found.append(WeakMethod(listener))
        else:
            self.found.append(lambda: listener)

    def change(self, cents: int) -> None:
        """Tell the listeners, in the order in which they came."""
        for find in self.found:
            listener = find()
            if listener is not None:
                listener(cents)
