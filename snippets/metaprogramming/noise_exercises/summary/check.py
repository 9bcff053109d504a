"""One disturbed run and the first run change neither figure."""

from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Sum up runs with a known middle."""
    given = [3.0, 5.0, 2.0, 400.0, 2.0, 3.0]
    before = list(given)
    least, middle = answer.summary(given)
    expect(given == before, "The list of runs has changed; its owner still needs it.")
    expect(least == 2.0, f"The fastest run took 2 s, not {least}.")
    expect(
        middle < 10,
        f"One run of 400 s among six moves the second figure to {middle:.1f}.",
    )
    expect(middle != 3.0, "The second figure is in seconds, not a multiple.")
    expect(middle == 1.5, f"The middle run took 1.5 times the least, not {middle}.")
    least, middle = answer.summary([1.0, 2.0, 2.0, 4.0, 8.0, 8.0])
    expect(
        (least, middle) == (2.0, 2.0),
        "The first run counts: here it was the fastest, and it should be left out.",
    )
    expect(
        answer.summary([9.0, 2.0, 2.0, 2.0, 4.0, 6.0, 8.0])[1] == 1.5,
        "With an even number of runs left, the middle lies between two of them.",
    )
