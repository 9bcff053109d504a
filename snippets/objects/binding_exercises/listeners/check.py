"""Check that a ledger tells the living, and keeps nobody alive."""

import gc
import weakref
from types import ModuleType

from snippets.exercise import Wrong, expect


class Screen:
    """Shows the last change."""

    def __init__(self) -> None:
        self.seen: list[int] = []

    def show(self, cents: int) -> None:
        """Note a change."""
        self.seen.append(cents)


def change(ledger: object, cents: int) -> None:
    """Change the *ledger*, which may not trip over listeners that are gone."""
    try:
        ledger.change(cents)  # type: ignore[attr-defined]
    except TypeError as error:
        if "NoneType" in str(error):
            raise Wrong("The ledger calls a listener that is gone.") from None
        raise


def check(answer: ModuleType) -> None:
    """Let screens and a function listen, and let one screen go."""
    ledger, first, second = answer.Ledger(), Screen(), Screen()
    ledger.listen(first.show)
    ledger.listen(second.show)
    change(ledger, 5)
    expect(first.seen == [5], "A screen that is still there is not told.")
    expect(second.seen == [5], "Only one of two screens is told.")
    gone = weakref.ref(second)
    del second
    gc.collect()
    expect(gone() is None, "The ledger keeps a screen that nobody else has.")
    change(ledger, 7)
    expect(first.seen == [5, 7], "After one screen is gone, the other is not told.")
    told: list[int] = []

    def note(cents: int) -> None:
        told.append(cents)

    try:
        ledger.listen(note)
    except TypeError:
        raise Wrong(
            "A plain function cannot listen: not all have a __self__."
        ) from None
    del note
    gc.collect()
    change(ledger, 9)
    expect(told == [9], "A function that listened is not kept, or not told.")
