"""Films of generators and coroutines show what runs and what is kept."""

import sys
from asyncio import CancelledError, sleep
from collections.abc import Iterator
from itertools import repeat
from typing import Any

import pytest

from snippets.frames import Film, Frame
from snippets.pictures.frames import WIDTH, frames


def inner() -> Iterator[int]:
    got: int | None = 1
    try:
        got = yield 1
    except ValueError:
        got = 7
    yield got or 0


def outer() -> Iterator[int]:
    yield from inner()
    yield from repeat(5)


async def paused() -> int:
    await sleep(0)
    return 3


def states(found: tuple[Frame, ...]) -> list[tuple[str, str]]:
    return [(frame.name, frame.state) for frame in found]


def filmed() -> Film:
    film = Film("log", outer())
    film.next()
    film.throw(ValueError("no reading"))
    film.next()
    film.close()
    film.next()
    return film


def test_a_chain_runs_together_and_stands_still_together() -> None:
    step = filmed().steps[1]
    assert step.came == "yields 1"
    assert states(step.stack) == [("outer", "running"), ("inner", "running")]
    assert states(step.kept) == [("outer", "suspended"), ("inner", "suspended")]
    assert step.kept[0].source == "yield from inner()"
    assert step.kept[1].variables == ("got = 1",)


def test_an_error_that_is_thrown_in_arrives_at_the_innermost_frame() -> None:
    step = filmed().steps[2]
    assert step.deed == "log.throw(ValueError)"
    assert step.kept[1].variables == ("got = 7",)


def test_what_has_no_python_code_has_no_frame() -> None:
    step = filmed().steps[3]
    assert states(step.kept) == [("outer", "suspended"), ("repeat", "no frame")]


def test_close_runs_the_frame_to_its_end_and_leaves_nothing_to_run() -> None:
    *_, closed, asked = filmed().steps
    assert (closed.came, states(closed.stack)) == (
        "returns None",
        [("outer", "running")],
    )
    assert states(closed.kept) == [("outer", "finished")]
    assert (asked.came, asked.stack) == ("raises StopIteration", ())


def test_a_coroutine_is_filmed_as_well() -> None:
    film = Film("job", paused())
    film.send(None)
    names = ["paused", "sleep", "__sleep0"]
    assert states(film.steps[1].kept) == [(name, "suspended") for name in names]
    assert states(film.steps[1].stack) == [(name, "running") for name in names]
    film.throw(CancelledError())
    assert film.steps[2].came == "raises CancelledError"
    assert states(film.steps[2].kept) == [("paused", "finished")]


def test_a_film_passes_on_what_is_meant_for_the_program() -> None:
    def stopped() -> Iterator[int]:
        yield 1
        raise KeyboardInterrupt

    film = Film("log", stopped())
    film.next()
    before: Any = sys.getprofile()
    with pytest.raises(KeyboardInterrupt):
        film.next()
    assert sys.getprofile() is before


def test_the_picture_tells_the_states_apart_by_words_and_shapes() -> None:
    picture = frames(filmed().steps)
    assert picture.width == WIDTH
    assert picture.body.count("stroke-dasharray") == 6
    for words in ("created", "running", "suspended", "finished: no frame", "no frame"):
        assert words in picture.alt
        assert f">{words}" in picture.body
