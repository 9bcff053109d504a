"""Check when a retry waits, and when it gives up."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


class Desk:
    """Has a clock of its own, and fails several times, which takes time."""

    def __init__(self, failures: int, takes: float = 0.0) -> None:
        self.failures, self.takes = failures, takes
        self.now, self.tries = 1000.0, 0
        self.waits: list[float] = []

    def clock(self) -> float:
        """Return the time."""
        return self.now

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.waits.append(seconds)
        self.now += seconds

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """Fail, or return the arguments."""
        self.tries += 1
        self.now += self.takes
        if self.tries > 50:
            raise Wrong("The function is tried for ever.")
        if self.tries <= self.failures:
            raise ConnectionError(self.tries)
        return args, kwargs


def last_error(function: Any) -> ConnectionError | None:
    """Return the error of a call that is never answered."""
    try:
        function()
    except ConnectionError as error:
        return error
    return None


def check(answer: ModuleType) -> None:
    """Succeed after three failures, then run out of time in different ways."""
    desk = Desk(3)
    call = answer.within(60, desk.clock, desk.wait)(desk.call)
    desk.now += 100
    try:
        result = call("tea", cups=2)
    except ConnectionError:
        raise Wrong("It gives up although there is time.") from None
    expect(result == (("tea",), {"cups": 2}), "Arguments or result are lost.")
    expect(desk.waits == [1, 2, 4], "The waits are not 1, 2, 4 seconds.")
    desk = Desk(99)
    error = last_error(answer.within(8, desk.clock, desk.wait)(desk.call))
    expect(error, "The last error is not raised.")
    expect(sum(desk.waits) <= 8, "It waits although the time will be over.")
    expect(desk.waits == [1, 2, 4], "It gives up although there is time.")
    expect(error and error.args == (4,), "It raises another error than the last.")
    desk = Desk(99)
    last_error(answer.within(7, desk.clock, desk.wait)(desk.call))
    expect(desk.waits == [1, 2, 4], "It gives up although the wait ends in time.")
    desk = Desk(99, takes=2.0)
    call = answer.within(8, desk.clock, desk.wait)(desk.call)
    last_error(call)
    expect(desk.waits == [1, 2], "The time that the function takes is not counted.")
    last_error(call)
    expect(desk.waits == [1, 2] * 2, "A second call does not begin anew.")
    desk = Desk(0)
    try:
        answer.within(60, desk.clock, desk.wait)(lambda: int("tea"))()
    except ValueError:
        return
    finally:
        expect(not desk.waits, "It tries again after an error that is no OSError.")
