"""The twin owns what an entry has from its class: ['made', 'tax']."""

from snippets.objects.instances import Entry


def twin(entry: Entry) -> Entry:
    """Copy whatever can be read and is no method."""
    second = object.__new__(type(entry))
    for name in dir(entry):
        value = getattr(entry, name)
        if name[0] != "_" and name != "gross" and not callable(value):
            setattr(second, name, value)
    return second
