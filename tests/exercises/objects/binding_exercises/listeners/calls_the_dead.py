"""The ledger calls a listener that is gone."""

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod

Listener = Callable[[int], object]


class Ledger:
    """Never asks whether a listener is still there."""

    def __init__(self) -> None:
        self.found: list[Any] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        self.found.append(WeakMethod(listener))

    def change(self, cents: int) -> None:
        """Tell the listeners."""
        for find in self.found:
            find()(cents)
