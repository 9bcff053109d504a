"""Check that fields keep values apart: by instance, and by name."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Fill two cards, then read what was never set, and read from the class."""
    mine, yours, empty = answer.Card(), answer.Card(), answer.Card()
    mine.owner = "Ada"
    yours.owner = "Bob"
    expect(mine.owner == "Ada", "Two cards share an owner.")
    mine.points = 7
    expect(mine.owner == "Ada", "Two fields of one card share a value.")
    expect((mine.points, yours.owner) == (7, "Bob"), "A value gets lost.")
    try:
        empty.owner  # noqa: B018 (reading is the test)
    except AttributeError:
        pass
    except Exception as error:
        what = type(error).__name__
        raise Wrong(f"A value that was never set raises {what}.") from None
    else:
        raise Wrong("A value that was never set can be read.")
    try:
        field = answer.Card.owner
    except Exception as error:
        what = type(error).__name__
        raise Wrong(f"Reading Card.owner on the class raises {what}.") from None
    expect(isinstance(field, answer.Field), "Card.owner on the class is not the field.")
