"""Check that no log stays open, whatever fails."""

from io import StringIO
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


class Log(StringIO):
    """A log in memory that may fail to close; it is closed all the same."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} 214\n")
        self.fails = name == "well"

    def close(self) -> None:
        """Close the log, and fail the first time when it is the well's."""
        super().close()
        if self.fails:
            self.fails = False
            raise OSError("the well's log was not written")


class Shelf:
    """Opens logs, all but the cellar's, and knows which are open."""

    def __init__(self) -> None:
        self.logs: list[Log] = []

    def open(self, name: str) -> Log:
        """Open a log of one line."""
        if name == "cellar":
            raise FileNotFoundError(name)
        self.logs.append(Log(name))
        return self.logs[-1]

    def tidy(self) -> bool:
        """Tell whether all logs are closed."""
        return all(log.closed for log in self.logs)


def check(answer: ModuleType) -> None:
    """Let nothing fail, then the block, an opening and a closing."""
    quiet(answer.opened)
    block(answer.opened)
    opening(answer.opened)
    for names in (["well", "attic"], ["attic", "well"], ["attic", "well", "shed"]):
        closing(answer.opened, names)


def quiet(opened: Any) -> None:
    """Read two logs."""
    shelf = Shelf()
    with opened(["attic", "shed"], shelf.open) as logs:
        expect(list(logs) == shelf.logs, "The block is to get a list of the logs.")
        expect(not any(log.closed for log in logs), "In the block, a log is closed.")
    expect(shelf.tidy(), "The block has ended, and a log is open.")


def block(opened: Any) -> None:
    """Raise an error in the block."""
    shelf = Shelf()
    try:
        with opened(["attic", "shed"], shelf.open):
            raise ValueError("ice on the sensor")
    except ValueError:
        expect(shelf.tidy(), "The block raised, and a log stays open.")
    else:
        raise Wrong("The block raised an error, and it did not come out.")


def opening(opened: Any) -> None:
    """Ask for a log that is not there."""
    shelf = Shelf()
    try:
        with opened(["attic", "shed", "cellar"], shelf.open):
            raise Wrong("One log could not be opened, and the block ran.")
    except FileNotFoundError:
        expect(shelf.tidy(), "One log could not be opened, and the others stay open.")
    else:
        raise Wrong("One log could not be opened, and no error came out.")


def closing(opened: Any, names: list[str]) -> None:
    """Let a log fail when it is closed."""
    shelf = Shelf()
    try:
        with opened(names, shelf.open):
            pass
    except OSError:
        expect(shelf.tidy(), "One log failed to close, and another stays open.")
    else:
        raise Wrong("One log failed to close, and no error came out.")
