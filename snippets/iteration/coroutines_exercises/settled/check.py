"""Drive the awaitable by hand, and count its questions."""

from collections.abc import Iterator, Sequence
from inspect import iscoroutine
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def ask(settled: Any, answers: Sequence[float]) -> tuple[int, object]:
    """Return how many questions one `await` asks, and what it gives.

    After the last of *answers* there is one more question at most.
    """
    asked = settled.__await__()
    if iscoroutine(asked):
        asked.close()
    expect(
        isinstance(asked, Iterator),
        "__await__ has to give an iterator; what an `async def` gives is none.",
    )
    replies: list[float | None] = [None, *answers]
    for count, reply in enumerate(replies):
        try:
            question = asked.send(reply) if hasattr(asked, "send") else next(asked)
        except StopIteration as end:
            return count, end.value
        expect(
            question == settled.room,
            f"It is to yield the room's name, 'attic', and it yielded {question!r}.",
        )
    return len(replies), None


def check(answer: ModuleType) -> None:
    """Answer with temperatures that settle at once, late, and more than once."""
    attic = answer.Settled("attic")
    count, given = ask(attic, [20.0, 20.0])
    expect(
        count != 1,
        "It settled for the first answer: nothing was there to compare it with.",
    )
    expect(count == 2, f"After 20, 20 it should end, and it asks again ({count}).")
    expect(given is not None, "After 20, 20 the await gives None: it is to give 20.0.")
    expect(given == 20.0, f"After 20, 20 the await gives {given!r} instead of 20.0.")
    late(attic)
    again(answer.Settled("attic"))


def late(attic: Any) -> None:
    """Send a temperature that comes back before it settles."""
    count, given = ask(attic, [18.0, 20.0, 18.0, 21.0, 21.0])
    expect(
        (count, given) != (2, 20.0),
        "18 and 20 differ, and it took 20 for settled.",
    )
    expect(
        (count, given) != (3, 18.0),
        "18, 20, 18 has not settled: compare with the answer before, not with any.",
    )
    if (count, given) != (5, 21.0):
        raise Wrong(
            "18, 20, 18, 21, 21 should end with 21.0 after 5 questions; "
            f"it gave {given!r} after {count}."
        )


def again(attic: Any) -> None:
    """Await the same object three times."""
    asked = [ask(attic, answers) for answers in ([20.0, 20.0], [20.0, 20.0])]
    asked.append(ask(attic, [25.0, 25.0]))
    expect(
        asked == [(2, 20.0), (2, 20.0), (2, 25.0)],
        "The second await of the same object remembers the first: it is to start anew.",
    )
