"""What `yield from` does, written out."""

from collections.abc import Callable, Generator, Iterable
from contextlib import suppress
from functools import partial
from typing import Any

from snippets.iteration.two_way import hours


def by_hand(inner: Iterable[Any]) -> Generator[Any, Any, Any]:
    """Do what `return (yield from inner)` does.

    >>> list(by_hand([214, 305]))
    [214, 305]
    """
    source: Any = iter(inner)
    act = partial(next, source)
    while True:
        try:
            item = act()
        except StopIteration as end:
            return end.value
        try:
            sent = yield item
        except GeneratorExit:
            if hasattr(source, "close"):
                source.close()
            raise
        except BaseException as error:
            if not hasattr(source, "throw"):
                raise
            act = partial(source.throw, error)
        else:
            act = partial(next, source) if sent is None else partial(source.send, sent)


def real(inner: Iterable[Any]) -> Generator[Any, Any, Any]:
    """Return what the inner iterator returns."""
    return (yield from inner)


def calm() -> Generator[int, object, str]:
    """Survive a ValueError, and return something.

    >>> list(calm())
    [0, 1, 2]
    """
    for item in range(3):
        with suppress(ValueError):
            yield item
    return "done"


class Bare:
    """An iterator with nothing but `__next__()`, whose end has a value."""

    def __iter__(self) -> "Bare":
        """Return itself."""
        return self

    def __next__(self) -> int:
        """End at once."""
        raise StopIteration("bare")


SOURCES: tuple[Callable[[], Iterable[Any]], ...] = (
    lambda: hours(8),
    lambda: calm(),
    lambda: "ab",
    Bare,
)

Deed = Callable[[Generator[Any, Any, Any]], object]

DEEDS: tuple[Deed, ...] = (
    lambda generator: next(generator),
    lambda generator: generator.send(20),
    lambda generator: generator.throw(ValueError("hour 30")),
    lambda generator: generator.throw(KeyError("hour")),
    lambda generator: generator.close(),
)


def run(generator: Generator[Any, Any, Any], deeds: Iterable[Deed]) -> list[str]:
    """Do one thing after the other with a generator, and note what comes of each.

    >>> run(by_hand(iter([214])), DEEDS[:2])
    ['214', 'AttributeError']
    """
    found = []
    for deed in deeds:
        try:
            found.append(repr(deed(generator)))
        except AttributeError as error:  # versions differ in its words
            found.append(type(error).__name__)
        except BaseException as error:
            found.append(repr(error))
    return found
