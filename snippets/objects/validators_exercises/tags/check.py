"""Check that tags stay as few as they were when they were checked."""

from contextlib import suppress
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def refused(slip: Any, value: object, otherwise: str) -> None:
    """Expect a ValueError that names the attribute when *value* is assigned."""
    try:
        slip.tags = value
    except ValueError as error:
        expect("tags" in str(error), "The error is to name the attribute, tags.")
    else:
        raise Wrong(otherwise)


def check(answer: ModuleType) -> None:
    """Assign lists, and try to add to them."""
    slip, other = answer.Slip(), answer.Slip()
    given = ["tea", "gift", "cash"]
    slip.tags = given
    other.tags = ["loan"]
    expect(list(other.tags) == ["loan"], "A slip does not get back what it was given.")
    expect(list(slip.tags) != ["loan"], "Two slips share their tags.")
    expect(list(slip.tags) == given, "The tags come back changed, or in another order.")
    given.append("late")
    expect(len(slip.tags) == 3, "Who keeps the list that was given adds a fourth tag.")
    with suppress(AttributeError):
        slip.tags.append("late")
    expect(len(slip.tags) == 3, "An append to what was read adds a fourth tag.")
    refused(slip, ["a", "b", "c", "d"], "Four tags are accepted.")
    refused(slip, "tea", "The text 'tea' is taken for three tags.")
    expect(list(slip.tags) == given[:3], "A refused list is kept all the same.")
    expect(isinstance(answer.Slip.tags, answer.Tags), "Slip.tags is not the field.")
