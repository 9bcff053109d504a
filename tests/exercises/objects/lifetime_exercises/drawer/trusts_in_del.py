"""A program has ended with its drawer held, and the file is there."""

from pathlib import Path
from typing import Self


class Drawer:
    """Trusts in `__del__`, and knows whether it is in use."""

    in_use = False

    def __init__(self, path: Path) -> None:
        self.path = path
        path.touch(exist_ok=False)
        self.in_use = True

    def close(self) -> None:
        """Remove the file; a second time does nothing."""
        if self.in_use:
            self.in_use = False
            self.path.unlink()

    def __del__(self) -> None:
        """Close the drawer."""
        self.close()

    def __enter__(self) -> Self:
        """Do nothing: the drawer is in use."""
        return self

    def __exit__(self, *problem: object) -> None:
        """Close the drawer."""
        self.close()
