"""Check that an account remembers its assignments, and only its own."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Open two accounts, assign, and read what they remember."""
    try:
        mine, yours = answer.Account("Ada"), answer.Account("Bob")
    except RecursionError:
        raise Wrong("The assignment inside __setattr__ calls it again.") from None
    except AttributeError:
        raise Wrong("The first assignment finds no history yet.") from None
    history = list(mine.history)
    mixed = ("owner", "Bob") in history
    expect(not mixed, "Two accounts share a history.")
    expect(
        all(name != "history" for name, _ in history), "The history speaks of itself."
    )
    expect(history == [("owner", "Ada")], "The assignment in __init__ is not noted.")
    mine.limit = 50
    mine.limit = 60
    expect(getattr(mine, "limit", None) == 60, "An assignment is noted and not made.")
    wanted = [("owner", "Ada"), ("limit", 50), ("limit", 60)]
    expect(
        list(mine.history) == wanted, "A later assignment is not noted, oldest first."
    )
    expect(list(yours.history) == [("owner", "Bob")], "Two accounts share a history.")
