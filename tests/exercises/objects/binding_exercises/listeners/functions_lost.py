"""A function that listened is not kept, or not told."""

from collections.abc import Callable
from types import MethodType
from weakref import WeakMethod, ref

Listener = Callable[[int], object]


class Ledger:
    """Refers weakly to functions, too."""

    def __init__(self) -> None:
        self.found: list[ref[Listener]] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        bound = isinstance(listener, MethodType)
        self.found.append(WeakMethod(listener) if bound else ref(listener))

    def change(self, cents: int) -> None:
        """Tell the listeners that are there."""
        for find in self.found:
            listener = find()
            if listener is not None:
                listener(cents)
