"""mypy knows as much of a decorated function as of a bare one."""

from inspect import getsource
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing_types import mypy_says

USE = """
@announced
def charge(order: str, cents: int) -> bool: return cents > 0
@announced
def pack() -> str: return "packed"
reveal_type(charge("tea", 4))
charge("tea", "four")
charge("tea", cent=4)
"""
DECORATED, RESULT, KIND, NAME = {2, 3, 4, 5}, 6, 7, 8


def check(answer: ModuleType) -> None:
    """Have mypy read the answer, with right and wrong calls after it."""
    source = getsource(answer)
    own = [code for _, code in mypy_says(source)]
    expect(not own, f"mypy --strict objects to the decorator itself: {own}.")
    above = len(source.splitlines())
    said = {line - above: what for line, what in mypy_says(source + USE)}
    expect(
        not said.keys() & DECORATED,
        "mypy refuses to decorate some function: any parameters should do.",
    )
    expect(
        KIND in said,
        'mypy lets charge("tea", "four") pass: the types of the parameters are lost.',
    )
    expect(
        NAME in said,
        'mypy lets charge("tea", cent=4) pass: the names of the parameters are lost.',
    )
    expect(
        said[RESULT] == "bool",
        f"charge returns a bool; decorated, mypy takes its result for {said[RESULT]}.",
    )
