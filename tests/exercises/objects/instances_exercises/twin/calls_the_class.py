"""The twin was made by calling its class, so __init__ ran once more."""

from snippets.objects.instances import Entry


def twin(entry: Entry) -> Entry:
    """Hand the attributes to the class."""
    return type(entry)(**vars(entry))
