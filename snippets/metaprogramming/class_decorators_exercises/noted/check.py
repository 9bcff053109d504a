"""Check that methods are noted, and that nothing else is touched."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


class Desk:
    """Has a method to inherit."""

    def quote(self) -> int:
        """Return a price."""
        return 250


def counter() -> Any:
    """Return a class with one of each kind."""

    class Counter(Desk):
        class Error(Exception):
            pass

        def __init__(self, place: str = "north") -> None:
            self.place = place

        def ship(self, order: str) -> str:
            return f"{order} from {self.place}"

        @staticmethod
        def fee(cents: int) -> int:
            return cents // 10

        @classmethod
        def hire(cls, place: str) -> "Counter":
            return cls(place)

        @property
        def label(self) -> str:
            return self.place

    return Counter


def attempt(log: list[str], call: Any, right: object, message: str) -> None:
    """Expect a call to work and not to be noted."""
    log.clear()
    try:
        result = call()
    except (TypeError, AttributeError):
        raise Wrong(message) from None
    expect(result == right and not log, message)


def check(answer: ModuleType) -> None:
    """Use each kind of attribute."""
    log, cls = answer.LOG, answer.noted(counter())
    expect(isinstance(cls, type), "The decorated class is not a class any more.")
    kinds: Any = cls
    log.clear()
    desk = kinds()
    expect(not log, "A call of a name with two underscores in front is noted.")
    broken = "A static method no longer works, or its call is noted."
    attempt(log, lambda: desk.fee(250), 25, broken)
    broken = "A class method no longer works, or its call is noted."
    attempt(log, lambda: kinds.hire("south").place, "south", broken)
    broken = "A property no longer works, or its use is noted."
    attempt(log, lambda: desk.label, "north", broken)
    inside = isinstance(kinds.Error, type)
    expect(inside, "A class inside the class is not a class any more.")
    attempt(log, desk.quote, 250, "Wrapped is what another class defines.")
    sent = desk.ship("tea"), desk.ship(order="cup")
    expect(sent == ("tea from north", "cup from north"), "A method loses its result.")
    expect(log == ["ship", "ship"], "The call of a method is not noted once by name.")
