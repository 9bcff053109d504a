"""Both checkers read the answer, with right and wrong calls behind it."""

from collections.abc import Mapping
from inspect import getsource
from types import ModuleType

from snippets.exercise import expect
from snippets.objects.static_checkers import mypy_finds, pyrefly_finds

USE = """
from collections.abc import Iterator as Iterator_
def till() -> Iterator_[int]: yield 12
def right(coins: list[int], notes: tuple[str, ...], mixed: list[str | None]) -> int:
    total([12, "30", None])
    total(coins)
    total(mixed)
    total(notes)
    total(till())
    return total(())
def wrong() -> None:
    total([12.5])
    total(12)
    total([12]).upper()
"""
MIXED, LISTS, OTHERS, RESULT = 5, {6, 7}, {8, 9}, 10
FLOAT, NUMBER, UPPER = 12, 13, 14


def check(answer: ModuleType) -> None:
    """Run the answer, then let the checkers read it."""
    total = answer.total
    expect(
        total([12, "30", None]) == 42 and total(iter("123")) == 6 and total(()) == 0,
        'total([12, "30", None]) is to be 42, and any iterable will do.',
    )
    source = getsource(answer)
    above = len(source.splitlines())
    for name, finds in {"mypy": mypy_finds, "pyrefly": pyrefly_finds}.items():
        said = {line - above: what for line, what in finds(source + USE)}
        own = [what for line, what in said.items() if line <= 0]
        expect(not own, f"{name} objects to total() itself: {', '.join(own)}.")
        compare(name, said)


def compare(name: str, said: Mapping[int, str]) -> None:
    """Hold what the checker *name* finds against what it is to find."""
    expect(
        MIXED not in said,
        f'{name} refuses total([12, "30", None]), which is what total() is for.',
    )
    expect(
        not said.keys() & LISTS,
        f"{name} refuses a list of only some kinds, since total() might add others.",
    )
    expect(
        not said.keys() & OTHERS,
        f"{name} refuses amounts that are not in a list: a loop needs less.",
    )
    expect(NUMBER in said, f"{name} accepts total(12), and a number gives no amounts.")
    expect(FLOAT in said, f"{name} accepts total([12.5]): name the kinds of amounts.")
    expect(
        UPPER in said and RESULT not in said,
        f"{name} does not know that the result is an int.",
    )
