"""Functions of several kinds, with annotations in several places."""

from types import ModuleType

from snippets.exercise import expect

PLAIN = """
def label(cents): ...
def rate(percent: float): ...
def report() -> None: ...
def tax(cents=1, rate=2): ...
"""
PLACES = """
def first(cents: int, /, rate): ...
def names(*names: str): ...
def later(*, now: bool = True): ...
def options(**options: int): ...
"""
NESTED = """
class Till:
    def open(self):
        def lock(): ...
    def close(self) -> None:
        def unlock(): ...
def last(): ...
"""
ASYNC = """
async def wait(): ...
async def ship(order: str): ...
"""


def check(answer: ModuleType) -> None:
    """Ask about each kind of function."""
    skipped = answer.skipped
    plain = list(skipped(PLAIN))
    expect("label" in plain, "label(cents) has no annotation: mypy skips it.")
    expect("report" not in plain, "A -> None is an annotation: mypy looks inside.")
    expect("rate" not in plain, "An annotated parameter is enough for mypy to look.")
    expect(plain == ["label", "tax"], "Of the plain functions, it skips label and tax.")
    expect(
        list(skipped(PLACES)) == [],
        "Parameters stand in five places: before the /, plain, after the *, * and **.",
    )
    nested = list(skipped(NESTED))
    expect(
        {"open", "lock", "unlock"} <= set(nested),
        "Methods and functions inside functions can be skipped as well.",
    )
    expect(
        nested == ["open", "lock", "unlock", "last"],
        "The names are to come in the order of the source.",
    )
    expect(list(skipped(ASYNC)) == ["wait"], "There are functions with async, too.")
