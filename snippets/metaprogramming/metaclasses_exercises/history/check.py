"""Check that a class knows what its body assigned."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Make a desk, a second one, and an heir."""
    kept: Any = answer.Kept

    class Desk(metaclass=kept):  # type: ignore[metaclass]
        fee = 50
        fee = 70
        fee = 50
        place = "north"

    desk: Any = Desk
    expect(desk.history("fee") == [50, 70, 50], "Values that were replaced are lost.")

    class Other(metaclass=kept):  # type: ignore[metaclass]
        fee = 1

    class Heir(Desk):
        place = "south"

    other: Any = Other
    heir: Any = Heir
    expect(
        other.history("fee") == [1] and other.history("place") == [],
        "Two classes share one history.",
    )
    expect(heir.history("fee") == [], "An heir takes the history of its base.")
    expect(heir.history("place") == ["south"], "An heir has no history of its own.")
    expect((desk.fee, heir.fee) == (50, 50), "The class does not have the last value.")
    expect(not hasattr(desk(), "history"), "An instance has a history.")
