"""Do to an answer what can be done to a generator, and ask the inner one."""

from collections.abc import Generator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def inside(told: list[Any]) -> Generator[Any, Any, str]:
    """Give three items, and note what comes in."""
    try:
        for item in "abc":
            try:
                told.append((yield item))
            except ValueError as error:
                told.append(error)
        return "done"
    finally:
        told.append("end")


def check(answer: ModuleType) -> None:
    """Send values, take the result, throw errors, and close."""
    told: list[Any] = []
    seen: list[Any] = []
    tap = answer.tapped(inside(told), seen)
    expect(not seen, "Nobody has asked for an item yet, and one was taken.")
    expect(next(tap) == "a", "The first item is not the inner generator's first.")
    expect(seen == ["a"], f"After one item, seen is {seen}.")
    found = [tap.send(1), tap.send(2)]
    expect(told == [1, 2], f"1 and 2 were sent, and inside arrived {told}.")
    expect(found == ["b", "c"], f"send() gave {found} instead of b and c.")
    expect(seen == [*"abc"], f"After three items, seen is {seen}.")
    result(tap)
    thrown(answer)
    closed(answer)


def result(tap: Any) -> None:
    """Run to the end."""
    try:
        tap.send(3)
    except StopIteration as end:
        expect(
            end.value == "done", f'The inner one returned "done", tapped() {end.value}.'
        )
        return
    raise Wrong("The inner generator has ended, and tapped() gives more.")


def thrown(answer: ModuleType) -> None:
    """Throw an error that is caught inside, and one that is not."""
    told: list[Any] = []
    seen: list[Any] = []
    tap = answer.tapped(inside(told), seen)
    next(tap)
    error = ValueError("no reading")
    try:
        found = tap.throw(error)
    except ValueError:
        raise Wrong("A thrown error came back: it belongs inside first.") from None
    expect(told == [error], f"A ValueError was thrown, and inside arrived {told}.")
    expect(
        (found, seen) == ("b", ["a", "b"]),
        f"throw() gave {found}, and seen is {seen}: the inner one gave b.",
    )
    try:
        tap.throw(KeyError("attic"))
    except KeyError:
        return
    raise Wrong("A KeyError that nobody catches inside has to come back.")


def closed(answer: ModuleType) -> None:
    """Close the outer generator, while somebody holds the inner one."""
    told: list[Any] = []
    inner = inside(told)
    tap = answer.tapped(inner, [])
    next(tap)
    try:
        tap.close()
    except RuntimeError:
        raise Wrong("close() failed: the generator went on to a yield.") from None
    expect(told == ["end"], "tapped() was closed, and the inner generator was not.")
