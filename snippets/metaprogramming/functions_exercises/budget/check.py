"""Check that two budgets count, each for itself."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Spend from two budgets, once too much."""
    spend, left = answer.budget(100)
    other_spend, other_left = answer.budget(50)
    try:
        spent = spend(30)
    except UnboundLocalError as error:
        name = str(error).split("'")[1]
        raise Wrong(f"The assignment makes {name} a variable of spend alone.") from None
    expect(spent is True, "spend(30) of 100 is to return True.")
    expect(left() != 100, "After spend(30), left() is still 100.")
    expect(left() == 70, "After spend(30), left() is to be 70.")
    expect(other_left() == 50, "Two budgets share what was spent.")
    expect(spend(71) is False, "spend(71) of 70 is to return False.")
    expect(left() == 70, "A spend that is refused still takes something off.")
    expect(spend(70) is True, "The last cent may be spent, too.")
    expect((left(), other_left()) == (0, 50), "In the end, the sums are wrong.")
    expect(other_spend(50) is True, "The other budget can no longer be spent.")
