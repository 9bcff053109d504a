"""Targets fail at different places, and the others get everything."""

from collections.abc import Callable
from types import ModuleType

from snippets.exercise import Wrong, expect


class Target:
    """Keeps values; raises what *error* makes at the value "x", and then for ever."""

    def __init__(self, error: Callable[[], BaseException] | None = None) -> None:
        self.got: list[str] = []
        self.error = error
        self.failed = False

    def send(self, value: str) -> None:
        """Take a value, or fail."""
        self.got.append(value)
        if self.error and value == "x":
            self.failed = True
            raise self.error()
        if self.failed:
            raise StopIteration


def feed(answer: ModuleType, targets: list[Target], values: str) -> None:
    """Send *values* to the targets through the answer."""
    stage = answer.sturdy(*targets)
    for value in values:
        try:
            stage.send(value)
        except TypeError as error:
            if "just-started" in str(error):
                raise Wrong("The stage is to come back started.") from None
            raise
        except (ValueError, StopIteration, RuntimeError) as error:
            name = type(error).__name__
            raise Wrong(f"A target failed, and the source got a {name}.") from None


def check(answer: ModuleType) -> None:
    """Let one target fail, then two neighbours, and then one that is interrupted."""
    sound, failing = Target(), Target(ValueError)
    feed(answer, [failing, sound], "axb")
    got = "".join(sound.got)
    expect(got == "axb", f"Behind a target that failed, axb arrived as {got}.")
    got = "".join(failing.got)
    expect(got == "ax", f"A target that failed at x got {got}: nothing after x.")
    targets = [Target(ValueError), Target(StopIteration), Target()]
    feed(answer, targets, "xbc")
    got = "".join(targets[2].got)
    expect(got == "xbc", f"Behind two that failed at once, xbc arrived as {got}.")
    stopped(answer)


def stopped(answer: ModuleType) -> None:
    """Interrupt the program from within a target."""
    stage = answer.sturdy(Target(KeyboardInterrupt))
    try:
        stage.send("x")
    except KeyboardInterrupt:
        return
    raise Wrong("A KeyboardInterrupt is no Exception, and was swallowed.")
