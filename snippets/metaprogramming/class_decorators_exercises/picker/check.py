"""Check that every string is a field name and nothing else."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect

KINDS = {
    "quotes": ["'", '"', "it's", 'a "b"', "'''", "tea'] or order['cup"],
    "a backslash": ["\\", "\\\\", "a\\", "\\n", "\\'", '\\"'],
    "a line end": ["\n", "a\nb", "\r", "a\r\nb"],
    "braces": ["{", "{}", "{name}", "%s"],
}


def check(answer: ModuleType) -> None:
    """Pick easy fields, then those that look like code."""
    order: dict[str, Any] = {"tea": 250, "cup": 300, "pot": 900}
    right = answer.picker("cup", "tea")(order) == (300, 250)
    expect(right, "The fields do not come in the order of the names.")
    expect(answer.picker("tea")(order) == (250,), "One name gives no tuple of one.")
    expect(answer.picker()(order) == (), "No name gives no empty tuple.")
    for kind, names in KINDS.items():
        message = f"A name with {kind} is not taken as a name."
        for name in names:
            try:
                found = answer.picker(name)({**order, name: "right"})
            except (SyntaxError, KeyError, NameError, TypeError):
                raise Wrong(message) from None
            expect(found == ("right",), message)
