"""A Restart empties the mean, and every other error ends it."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def started(answer: ModuleType) -> Any:
    """Return a mean that has been started."""
    rain = answer.means()
    expect(hasattr(rain, "throw"), "means() is to give a generator.")
    expect(next(rain) is None, "Before any value the answer is None.")
    return rain


def restart(answer: ModuleType, rain: Any) -> None:
    """Throw a Restart and look at the answer."""
    try:
        found = rain.throw(answer.Restart())
    except answer.Restart:
        raise Wrong("The Restart came back: nobody caught it at the yield.") from None
    except StopIteration:
        raise Wrong("The Restart was caught, and the generator ended.") from None
    expect(found is None, f"throw(Restart()) is to give None, and gave {found}.")


def check(answer: ModuleType) -> None:
    """Send values, restart at several places, and throw other errors."""
    rain = started(answer)
    found = [rain.send(4), rain.send(0)]
    expect(found == [4, 2], f"For 4 and 0 the means are 4 and 2, and came {found}.")
    restart(answer, rain)
    found = [rain.send(10), rain.send(20)]
    expect(
        found == [10, 15],
        f"After a Restart, 10 and 20 should give 10 and 15; came {found}.",
    )
    for _ in range(2):
        restart(answer, rain)
    expect(rain.send(7) == 7, "After two Restarts in a row, 7 should give 7.")
    rain.close()
    others(answer)


def others(answer: ModuleType) -> None:
    """Throw an error that is none of the generator's business."""
    rain = started(answer)
    rain.send(4)
    try:
        rain.throw(ValueError("no reading"))
    except ValueError:
        return
    except StopIteration:
        pass
    raise Wrong("A ValueError was swallowed: catch a Restart and nothing else.")
