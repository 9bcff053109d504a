"""A stopwatch adds block to block, counts no second twice and hides no error."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Pack, refuse and pack within packing."""
    clock = HandClock(100)
    watch = answer.Stopwatch(clock)
    with watch as given:
        clock.spend(3)
    expect(given is watch, f"`with ... as` gave {given!r} instead of the stopwatch.")
    expect(watch.seconds == 3, f"A block of 3 s counts {watch.seconds} s.")
    clock.spend(50)
    with watch:
        clock.spend(4)
    expect(
        watch.seconds != 4,
        "After a block of 3 s and one of 4 s, only the last one is counted.",
    )
    expect(
        watch.seconds != 57,
        "The 50 s between the two blocks are counted too.",
    )
    expect(watch.seconds == 7, f"3 s and 4 s add up to {watch.seconds} s.")
    refuse(watch, clock)
    nest(watch, clock)


def refuse(watch: Any, clock: HandClock) -> None:
    """Raise within a block of two seconds."""
    seen = False
    try:
        with watch:
            clock.spend(2)
            raise PermissionError("declined")
    except PermissionError:
        seen = True
    expect(seen, "The block raised PermissionError, and nobody outside saw it.")
    expect(watch.seconds == 9, "A block that raised after 2 s is not counted.")


def nest(watch: Any, clock: HandClock) -> None:
    """Open a block of one second within a block of six."""
    with watch:
        clock.spend(5)
        with watch:
            clock.spend(1)
    expect(
        watch.seconds != 10,
        "The inner block made the outer one forget when it began.",
    )
    expect(
        watch.seconds == 15,
        f"A block of 6 s, the last of them in an inner block, "
        f"counts {watch.seconds - 9} s.",
    )
