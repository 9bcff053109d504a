"""A decorator that puts a function with the answer into the instance."""

from collections.abc import Callable
from typing import Any


class remembered:  # noqa: N801 (used as a function)
    """Computes once for each instance, and stands aside."""

    def __init__(self, method: Callable[[Any], Any]) -> None:
        self.method = method

    def __get__(self, instance: Any, owner: type) -> Any:
        """Return a function that computes, and puts another in its place."""

        def compute() -> Any:
            result = self.method(instance)
            vars(instance)[self.method.__name__] = lambda: result
            return result

        return compute
