"""The pictures of the page show every class, and the merge waits where it must."""

import re

from snippets.objects.mro_steps import merge_steps
from snippets.objects.super import Rebate, Receipt
from snippets.pictures.mro import leaps, mro


def words(drawing: str) -> list[str]:
    """Return the texts of a drawing in the order in which they are drawn."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", drawing)


def test_boxes_are_numbered_in_the_order_of_the_walk() -> None:
    for cls in (Receipt, Rebate, bool):
        names = [f"{n} {c.__name__}" for n, c in enumerate(cls.__mro__, 1)]
        assert words(mro(cls).body)[: len(names)] == names


def test_the_leaps_are_the_steps_that_no_base_explains() -> None:
    (leap,) = leaps(Receipt)
    assert [cls.__name__ for cls in leap] == ["Taxed", "Discounted"]


def test_pictures_fit_a_phone() -> None:
    assert mro(Receipt).width <= 360
    assert merge_steps(Receipt).width <= 360


def test_the_base_of_two_siblings_waits_for_the_second() -> None:
    assert "2. Entry waits, Discounted is next" in merge_steps(Receipt).alt
