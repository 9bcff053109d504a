"""A drawer that notes whether it is in use, and a list of those to close at the end."""

import atexit
from pathlib import Path
from typing import Self
from weakref import WeakSet


class Drawer:
    """Makes a file at *path*, and removes it when it is closed."""

    in_use = False

    def __init__(self, path: Path) -> None:
        self.path = path
        path.touch(exist_ok=False)
        self.in_use = True
        DRAWERS.add(self)

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


DRAWERS: WeakSet[Drawer] = WeakSet()


@atexit.register
def close_all() -> None:
    """Close what is still in use."""
    for drawer in list(DRAWERS):
        drawer.close()
