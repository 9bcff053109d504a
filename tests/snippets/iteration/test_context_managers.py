"""A block made by hand treats a generator as the standard library does."""

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager

import pytest

from snippets.iteration.context_managers import Block

Body = Callable[[], Generator[int, None, None]]


def plain() -> Generator[int, None, None]:
    """Catch nothing."""
    yield 214


def never() -> Generator[int, None, None]:
    """Yield nothing."""
    yield from ()


def twice() -> Generator[int, None, None]:
    """Yield once more."""
    yield 214
    yield 305


def swallows() -> Generator[int, None, None]:
    """Catch what the block raises, and end."""
    try:
        yield 214
    except (ValueError, KeyboardInterrupt):
        return


def goes_on() -> Generator[int, None, None]:
    """Catch what the block raises, and yield again."""
    try:
        yield 214
    except ValueError:
        yield 305


def replaces() -> Generator[int, None, None]:
    """Raise another error instead."""
    try:
        yield 214
    except ValueError as error:
        raise LookupError from error


BODIES = [plain, never, twice, swallows, goes_on, replaces]
ERRORS = [None, ValueError("ice"), KeyError("cellar"), KeyboardInterrupt()]


def outcome(
    manager: AbstractContextManager[int, bool | None], error: BaseException | None
) -> tuple[type[BaseException] | None, bool]:
    """Return what comes out of a block, and whether it is what the block raised."""
    try:
        with manager:
            if error is not None:
                raise error
    except BaseException as raised:
        return type(raised), raised is error
    return None, False


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_block_ends_as_that_of_contextmanager(
    body: Body, error: BaseException | None
) -> None:
    assert outcome(Block(body()), error) == outcome(contextmanager(body)(), error)


def test_only_contextmanager_lets_a_stop_iteration_through() -> None:
    error = StopIteration()
    assert outcome(contextmanager(plain)(), error) == (StopIteration, True)
    assert outcome(Block(plain()), error) == (RuntimeError, False)
