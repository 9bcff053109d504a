"""`make` raised once, and the next caller got an error too: let it try again."""

from collections.abc import Callable
from concurrent.futures import Future


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Keep whatever came of the first call."""
    kept: dict[str, Future[object]] = {}

    def get() -> object:
        mine: Future[object] = Future()
        first = kept.setdefault("made", mine)
        if first is mine:
            try:
                mine.set_result(make())
            except OSError as error:
                mine.set_exception(error)
        return first.result()

    return get
