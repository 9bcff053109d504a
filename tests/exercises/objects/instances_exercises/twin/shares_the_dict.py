"""Both share one dict: a change shows in both."""

from snippets.objects.instances import Entry


def twin(entry: Entry) -> Entry:
    """Give the twin the dict of the entry."""
    second = object.__new__(type(entry))
    second.__dict__ = entry.__dict__
    return second
