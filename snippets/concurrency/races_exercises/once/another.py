"""The first caller leaves a future, and all others wait for that."""

from collections.abc import Callable
from concurrent.futures import Future


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Return a function that calls *make* once and shares its result."""
    kept: dict[str, Future[object]] = {}

    def get() -> object:
        mine: Future[object] = Future()
        first = kept.setdefault("made", mine)
        if first is mine:
            try:
                mine.set_result(make())
            except Exception as error:
                del kept["made"]
                mine.set_exception(error)
        return first.result()

    return get
