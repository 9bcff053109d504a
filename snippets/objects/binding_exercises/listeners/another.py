"""A ledger that takes methods apart, and binds them again for each call."""

from collections.abc import Callable
from types import MethodType
from weakref import ref

Listener = Callable[[int], object]


class Ledger:
    """Tells its listeners of every change, in cents."""

    def __init__(self) -> None:
        self.calls: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Tell *listener* of every change from now on."""
        if not isinstance(listener, MethodType):
            self.calls.append(listener)
            return
        owner, function = ref(listener.__self__), listener.__func__

        def call(cents: int) -> None:
            instance = owner()
            if instance is not None:
                function.__get__(instance)(cents)

        self.calls.append(call)

    def change(self, cents: int) -> None:
        """Tell the listeners, in the order in which they came."""
        for call in self.calls:
            call(cents)
