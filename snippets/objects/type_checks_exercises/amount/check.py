"""Amounts of several kinds, and what claims to be one."""

from enum import IntEnum
from fractions import Fraction
from types import ModuleType
from unittest.mock import Mock

from snippets.exercise import expect


class Cents(int):
    """An amount in another coin."""


class Fee(IntEnum):
    """Amounts with names."""

    POSTAGE = 4


def check(answer: ModuleType) -> None:
    """Ask about whole numbers, other numbers, truth values and stand-ins."""
    is_amount = answer.is_amount
    right = is_amount(12) and is_amount(0) and is_amount(-3)
    expect(right, "12, 0 and -3 are amounts: each is an int.")
    others = (12.0, Fraction(12), "12", None, int)
    expect(
        not any(map(is_amount, others)),
        "12.0, Fraction(12), '12', None and the class int are no amounts.",
    )
    expect(
        not is_amount(True) and not is_amount(False),
        "True and False are no amounts, though bool inherits from int.",
    )
    expect(
        is_amount(Cents(12)) and is_amount(Fee.POSTAGE),
        "Cents(12) is an amount, as is a member of an IntEnum: both inherit from int.",
    )
    expect(
        not is_amount(Mock(spec=int)),
        "Mock(spec=int) claims to be an int and is none.",
    )
    answers = (is_amount(12), is_amount(True), is_amount("12"))
    expect(
        answers == (True, False, False) and set(map(type, answers)) == {bool},
        "Return True or False.",
    )
