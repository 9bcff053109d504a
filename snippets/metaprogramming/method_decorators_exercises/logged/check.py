"""Check that calls of functions and of methods are noted."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Call a function, then methods in three ways."""
    log: list[Any] = answer.LOG
    log.clear()
    quote: Any = answer.Logged(len)
    expect(quote("tea") == 3, "A decorated function loses its result.")
    expect(log == [("len", ("tea",))], "The call of a function is not noted.")

    class Desk:
        def __init__(self, place: str) -> None:
            self.place = place

        def ship(self, order: str) -> str:
            return f"{order} from {self.place}"

    method: Any = answer.Logged(Desk.ship)
    Desk.ship = method  # type: ignore[method-assign]
    north, south = Desk("north"), Desk("south")
    try:
        sent = north.ship("tea")
    except TypeError:
        raise Wrong("The instance does not arrive at a decorated method.") from None
    expect(sent == "tea from north", "A decorated method loses its result.")
    expect(
        log[-1] == ("ship", (north, "tea")), "The arguments of a method are not noted."
    )
    stored = north.ship
    south.ship("cup")
    sent = stored("pot")
    expect(sent == "pot from north", "A stored method of one desk ends up at another.")
    try:
        sent = Desk.ship(south, "jam")
    except (TypeError, AttributeError):
        raise Wrong("Desk.ship(desk, order), through the class, fails.") from None
    expect(sent == "jam from south", "Through the class, another desk ships.")
