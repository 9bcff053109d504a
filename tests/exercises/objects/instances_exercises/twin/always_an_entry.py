"""The twin of a Book is to be a Book."""

from snippets.objects.instances import Entry


def twin(entry: Entry) -> Entry:
    """Make an Entry of everything."""
    second = object.__new__(Entry)
    vars(second).update(vars(entry))
    return second
