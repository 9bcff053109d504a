"""A generator as a context manager, and what makes one of it."""

from collections.abc import Generator
from types import TracebackType
from typing import Generic, TypeVar

Value = TypeVar("Value")
SENSORS = {"attic": 214, "barn": 190, "shed": 305, "well": 198}


def switched(room: str) -> Generator[int, None, None]:
    """Switch a sensor on, give its value, and switch it off in any case.

    >>> [value for value in switched("attic")]
    attic on
    attic off
    [214]
    """
    value = SENSORS[room]
    print(room, "on")
    try:
        yield value
    finally:
        print(room, "off")


class Block(Generic[Value]):
    """A context manager that lets a generator run around the block."""

    def __init__(self, generator: Generator[Value, None, None]) -> None:
        self.generator = generator

    def __enter__(self) -> Value:
        """Run the generator to its yield; that value goes to `as`."""
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Run the generator to its end; a true answer swallows the block's error."""
        try:
            if error is None:
                next(self.generator)
            else:
                self.generator.throw(error)
        except StopIteration:
            return True  # it ended, and whatever the block raised is dealt with
        except BaseException as raised:
            if raised is error:
                return False  # it came back: `with` raises it again
            raise
        self.generator.close()
        raise RuntimeError("generator didn't stop")
