"""Feed a stage, look at what its target gets and when, and close it."""

from collections.abc import Generator
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def kept(got: list[Any]) -> Generator[None, Any, None]:
    """Keep what comes, and write down the end."""
    try:
        while True:
            got.append((yield))
    finally:
        got.append("closed")


def feed(answer: ModuleType, size: int, values: str) -> tuple[Any, list[Any], Any]:
    """Return a stage that was sent *values*, what its target got, and the target."""
    got: list[Any] = []
    target = kept(got)
    next(target)
    stage = answer.batches(size, target)
    try:
        for value in values:
            stage.send(value)
    except TypeError as error:
        if "just-started" in str(error):
            raise Wrong("The stage is to come back started.") from None
        raise
    return stage, got, target


def check(answer: ModuleType) -> None:
    """Compare the lists that the target keeps, before and after the end."""
    stage, got, target = feed(answer, 2, "abcde")
    expect(
        got == [["a", "b"], ["c", "d"]],
        f"In twos, abcde should have given [a, b] and [c, d] so far; came {got}.",
    )
    end(stage)
    expect(["e"] in got, f"At close() the rest, e, was lost; came {got}.")
    expect(got[-1] == "closed", "At close() the target has to be closed as well.")
    stage, got, target = feed(answer, 2, "abcd")
    end(stage)
    expect(got[2:] == ["closed"], f"With no rest, the end sent {got[2:-1]}.")
    stage, got, target = feed(answer, 1, "ab")
    expect(got == [["a"], ["b"]], f"In ones, ab should give [a], [b]; came {got}.")
    end(stage)
    target.close()


def end(stage: Any) -> None:
    """Close a stage."""
    try:
        stage.close()
    except RuntimeError:
        raise Wrong("close() failed: who is told to close may not yield.") from None
