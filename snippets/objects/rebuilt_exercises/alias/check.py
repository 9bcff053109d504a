"""Check that both names mean one attribute."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Read, set and delete under the old name."""
    entry = answer.Entry(40)
    expect(entry.amount == 40, "The old name does not read the new one.")
    entry.net = 50
    expect(entry.amount == 50, "The old name gives an old value.")
    entry.amount = 60
    expect(entry.net == 60, "An assignment to the old name does not reach the new one.")
    expect("amount" not in vars(entry), "The instance holds the value twice.")
    try:
        alias = answer.Entry.amount
    except AttributeError:
        raise Wrong("Entry.amount, on the class, raises an error.") from None
    expect(isinstance(alias, answer.Alias), "Entry.amount, on the class, is no Alias.")
    try:
        del entry.amount
    except AttributeError:
        raise Wrong("The old name cannot be deleted.") from None
    expect(not hasattr(entry, "net"), "Deleting the old name leaves the new one.")
    expect(not hasattr(entry, "amount"), "Deleted, the old name still has a value.")
