"""The pictures of steps and of seats fit a phone and show all that was recorded."""

import re

import pytest

from snippets.concurrency.interpreters import Seat
from snippets.concurrency.interpreters_plan import plan
from snippets.concurrency.races_drawing import draw
from snippets.concurrency.races_steps import locked, meeting
from snippets.pictures.svg import Picture

STEPS = draw({"No lock": meeting(), "One lock": locked()})
CREWS = {
    "threads": [Seat(1, 0, thread, gil=True) for thread in range(2)],
    "processes": [Seat(process, 0, 7, gil=True) for process in range(2)],
    "interpreters": [Seat(1, number, 7, gil=True) for number in (1, 2)],
    "no lock": [Seat(1, 0, thread, gil=False) for thread in range(2)],
}


def right_edges(picture: Picture) -> list[float]:
    found = re.findall(r'<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"', picture.body)
    return [float(x) + float(width) for x, width in found]


@pytest.mark.parametrize("picture", [STEPS, plan(CREWS)], ids=["steps", "plan"])
def test_pictures_fit_a_phone(picture: Picture) -> None:
    assert max(right_edges(picture)) <= picture.width <= 340


def test_every_step_is_drawn() -> None:
    assert len(right_edges(STEPS)) == 8
    assert "writes 2" in STEPS.body


def test_no_step_comes_between_reading_and_writing_under_a_lock() -> None:
    steps = locked()
    assert [step.thread for step in steps[::2]] == [s.thread for s in steps[1::2]]


@pytest.mark.parametrize(
    ("crew", "locks"),
    [("threads", 1), ("processes", 2), ("interpreters", 2), ("no lock", 0)],
)
def test_one_lock_is_drawn_for_each_interpreter(crew: str, locks: int) -> None:
    picture = plan({crew: CREWS[crew]})
    assert picture.body.count(">one lock<") == locks
    assert f" {locks} locks" in picture.alt
