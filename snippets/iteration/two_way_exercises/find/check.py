"""Every number of a range is found, with few questions."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

MOST = 7


def check(answer: ModuleType) -> None:
    """Think of each number of several ranges, and answer the questions."""
    for low, high in ((1, 100), (-20, 0), (5, 5)):
        for secret in range(low, high + 1):
            found = talk(answer.find, low, high, secret)
            expect(
                found == secret,
                f'After "yes" to {secret}, find({low}, {high}) returned {found}.',
            )


def talk(find: Any, low: int, high: int, secret: int) -> object:
    """Answer the questions about *secret*, and return what comes back."""
    call = f"find({low}, {high})"
    search = find(low, high)
    expect(hasattr(search, "send"), f"{call} is to give a generator.")
    guess: Any = next(search, None)
    for _ in range(MOST):
        expect(
            guess in range(low, high + 1),
            f"{call} asked for {guess}, which is outside the range.",
        )
        reply = "more" if secret > guess else "less" if secret < guess else "yes"
        try:
            guess = search.send(reply)
        except StopIteration as end:
            expect(
                reply == "yes", f'{call} ended after "{reply}", before it was right.'
            )
            return end.value
        expect(reply != "yes", f'{call} was told "yes", and asked for {guess}.')
    raise Wrong(f"{call} needs more than {MOST} questions to find {secret}.")
