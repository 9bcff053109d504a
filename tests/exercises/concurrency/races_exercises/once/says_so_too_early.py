"""A thread that came while the first was making got None."""

from collections.abc import Callable


def once(make: Callable[[], object]) -> Callable[[], object]:
    """Note that it is made, then make it."""
    made: list[object] = []

    def get() -> object:
        if not made:
            made.append(None)
            try:
                made[0] = make()
            except BaseException:
                made.clear()
                raise
        return made[0]

    return get
