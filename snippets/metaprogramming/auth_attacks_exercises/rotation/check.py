"""Check refresh tokens in the hands of an owner, a thief and a guesser."""

from types import ModuleType

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Rotate, reuse, and see who is still in."""
    visits = answer.Visits()
    first, other = visits.open(), visits.open()
    expect(first != other, "Two visits are to begin with two tokens.")
    second = visits.refresh(first)
    expect(second, "A token that nobody has used is to be exchanged.")
    expect(second != first, "A used token comes back: the next one is to be new.")
    third = visits.refresh(second)
    expect(third, "A visit goes on: the second token is to be exchanged, too.")
    expect(visits.refresh("a guess") is None, "A guess is to give None.")
    expect(
        visits.refresh(other) is not None,
        "One visit ends another, or a guess does: they have nothing in common.",
    )
    expect(visits.refresh(first) is None, "A used token is to give None.")
    expect(
        visits.refresh(third) is None,
        "A used token came back, and the visit goes on: the thief may have it.",
    )
    expect(visits.refresh(first) is None, "An ended visit is to stay ended.")
    again = visits.open()
    expect(visits.refresh(again), "After a theft, a new visit is to be possible.")
