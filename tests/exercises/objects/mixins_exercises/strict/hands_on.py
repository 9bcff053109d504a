"""It is still object that complains."""

from typing import Any


class Strict:
    """Leaves the complaint to object."""

    def __init__(self, **rest: Any) -> None:
        super().__init__(**rest)
