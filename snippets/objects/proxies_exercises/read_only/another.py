"""A view that keeps its target in a closure."""

from typing import Any


def ReadOnly(target: Any) -> Any:  # noqa: N802 (used as a class)
    """Return an object that shows *target*, and cannot change it."""

    class View:
        __slots__ = ()

        def __getattr__(self, name: str) -> Any:
            return getattr(target, name)

        def __setattr__(self, name: str, value: object) -> None:
            raise AttributeError(name)

        def __delattr__(self, name: str) -> None:
            raise AttributeError(name)

        def __len__(self) -> int:
            return len(target)

    return View()
