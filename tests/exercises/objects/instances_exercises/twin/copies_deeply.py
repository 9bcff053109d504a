"""The notes of the twin are another list: copy references, not objects."""

import copy

from snippets.objects.instances import Entry


def twin(entry: Entry) -> Entry:
    """Copy everything that can be reached."""
    return copy.deepcopy(entry)
