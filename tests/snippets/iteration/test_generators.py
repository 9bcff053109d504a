"""What the page on generators says about its picture."""

import sys
from collections.abc import Generator
from types import FrameType
from typing import Any


def own_frames() -> Generator[FrameType, None, None]:
    while True:
        yield sys._getframe()


def test_the_frame_on_the_stack_is_the_frame_in_the_object() -> None:
    generator: Any = own_frames()
    before = generator.gi_frame
    assert next(generator) is next(generator) is before is generator.gi_frame
    generator.close()
