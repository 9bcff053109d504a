"""A ledger that tells listeners, and keeps them for ever."""

from collections.abc import Callable

Listener = Callable[[int], object]


class Ledger:
    """Tells its listeners of every change, in cents."""

    def __init__(self) -> None:
        self.listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        self.listeners.append(listener)

    def change(self, cents: int) -> None:
        """Tell the listeners, in the order in which they came."""
        for listener in self.listeners:
            listener(cents)
