"""A generator that notes what is asked of it, and what it answers."""

from collections.abc import Generator
from typing import TypeVar

Value = TypeVar("Value")


class Noted(Generator[Value, None, None]):
    """Hand every request on to *inner*, and note it with its answer.

    >>> noted = Noted(reading for reading in [214])
    >>> next(noted), list(noted)
    (214, [])
    >>> noted.notes
    [('next()', 'yields 214'), ('next()', 'ends')]
    """

    def __init__(self, inner: Generator[Value, None, None]) -> None:
        self.inner = inner
        self.notes: list[tuple[str, str]] = []

    def send(self, value: None) -> Value:
        """Hand on a `next()`, which is what the block asks."""
        return self.ask("next()", None)

    def throw(self, error: BaseException) -> Value:  # type: ignore[override]
        """Hand on an error."""
        return self.ask(f"throw({type(error).__name__})", error)

    def ask(self, request: str, error: BaseException | None) -> Value:
        """Ask the inner generator, and note what comes of it."""
        answer = "ends"
        try:
            value = self.inner.throw(error) if error else next(self.inner)
            answer = f"yields {value}"
        except StopIteration:
            raise
        except BaseException as raised:
            answer = f"raises {type(raised).__name__}"
            raise
        finally:
            self.notes.append((request, answer))
        return value
