"""In front of a class without an __init__, object complains."""

from typing import Any


class Strict:
    """Complains only when object stands right behind."""

    def __init__(self, **rest: Any) -> None:
        order = type(self).__mro__
        if rest and order[order.index(Strict) + 1] is object:
            raise TypeError(f"{type(self).__name__} has no keyword {', '.join(rest)}")
        super().__init__(**rest)
