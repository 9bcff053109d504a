"""The view shows an old basket."""

import copy
from typing import Any


class ReadOnly:
    """Shows a copy, which can be changed without harm."""

    def __init__(self, target: Any) -> None:
        vars(self)["target"] = copy.deepcopy(target)

    def __getattr__(self, name: str) -> Any:
        """Pass the name on."""
        return getattr(vars(self)["target"], name)

    def __len__(self) -> int:
        """Return the length of the target."""
        return len(vars(self)["target"])
