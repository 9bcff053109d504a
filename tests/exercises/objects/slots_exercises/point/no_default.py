"""Stamp(5).count is not 1."""


class Stamp:
    """Drops the default, which a slot cannot have."""

    __slots__ = ("__weakref__", "cents", "count")

    def __init__(self, cents: int, count: int | None = None) -> None:
        self.cents = cents
        if count is not None:
            self.count = count
