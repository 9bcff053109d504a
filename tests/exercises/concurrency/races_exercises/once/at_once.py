"""`make` was called before anybody asked."""

from collections.abc import Callable


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Make it now, so that nobody has to wait."""
    made = make()
    return lambda: made
