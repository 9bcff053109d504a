"""Every picture is drawn as it was approved; see tests/pictures.py."""

import pytest

from tests.pictures import APPROVED, PICTURES, drawing


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_approved(name: str) -> None:
    approved = (APPROVED / f"{name}.svg").read_text(encoding="utf-8")
    assert drawing(name) == approved, "if the new drawing is right, run nox -s approve"


def test_no_approved_drawing_is_left_over() -> None:
    assert {path.stem for path in APPROVED.glob("*.svg")} == PICTURES.keys()
