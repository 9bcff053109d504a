"""The picture of the cells shows who has which method, and what the methods mean."""

import pytest

from snippets.objects.super import Taxed
from snippets.objects.super_arguments import copied
from snippets.objects.super_arguments_cells import cells


class Import(Taxed):
    """Has a method that was written elsewhere."""

    total = Taxed.total


def test_a_shared_method_is_drawn_once() -> None:
    picture = cells(Taxed, Import)
    assert picture.body.count(">total<") == 1
    assert picture.body.count("<rect") == len(["Taxed", "Import", "total", "show"]) + 2


def test_a_copy_leads_to_the_class_it_was_made_of() -> None:
    picture = cells(copied(Taxed, "Export"))
    assert picture.alt == "Export has total and show; their cell holds Taxed."


def test_the_picture_fits_a_phone() -> None:
    assert cells(Taxed, Import).width <= 360


def test_classes_with_different_cells_are_refused() -> None:
    class Fee(Taxed):
        def total(self) -> int:
            """Return the amount with a fee."""
            return super().total() + 5

    with pytest.raises(ValueError, match="unpack"):
        cells(Taxed, Fee)
