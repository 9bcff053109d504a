"""The timeline of the page leaves no time out, and its signs differ in shape."""

import re

import pytest

from snippets.concurrency.gil_crews import threads
from snippets.concurrency.gil_lanes import holes, lanes
from snippets.pictures.timeline import State, Stretch, mark, timeline

STATES: tuple[State, ...] = ("ran", "waited", "preempted")


def test_a_recorded_lane_has_no_gaps_and_alternates() -> None:
    for lane in lanes(threads, seconds=0.05).values():
        assert all(
            a.end == b.start for a, b in zip(lane[:-1:2], lane[1::2], strict=True)
        )
        assert {stretch.state for stretch in lane[::2]} == {"ran"}
        assert "ran" not in {stretch.state for stretch in lane[1::2]}


def test_the_first_worker_starts_at_zero() -> None:
    assert min(lane[0].start for lane in lanes(threads, seconds=0.01).values()) == 0


def test_holes_are_counted_over_all_lanes() -> None:
    ran, waited = Stretch(0, 1, "ran"), Stretch(1, 2, "waited")
    assert holes({"one": [ran, waited], "two": [ran, waited, waited]}, "waited") == 3


def test_every_state_has_a_sign_of_its_own_shape() -> None:
    signs = [mark(0, 0, 9, state) for state in STATES]
    assert len({re.sub(r'class="\w+"', "", sign) for sign in signs}) == 3


@pytest.mark.parametrize("workers", [1, 2, 8])
def test_pictures_fit_a_phone(workers: int) -> None:
    lanes = {f"worker {n}": [Stretch(0, 1, "ran")] for n in range(workers)}
    picture = timeline("Many", lanes)
    edges = re.findall(r'<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"', picture.body)
    assert picture.width <= 360
    assert max(float(x) + float(width) for x, width in edges) <= picture.width
