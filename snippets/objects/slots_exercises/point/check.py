"""Check that stamps are small, have a default, and can be found weakly."""

from types import ModuleType
from weakref import WeakSet

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Make stamps, put them into a weak set, and look for a dict."""
    cls = answer.Stamp
    one, three = cls(5), cls(5, 3)
    expect((one.cents, three.cents) == (5, 5), "A stamp loses its value.")
    expect(three.count == 3, "A count that is given is not kept.")
    expect(getattr(one, "count", None) == 1, "Stamp(5).count is not 1.")
    expect(not hasattr(one, "__dict__"), "A stamp still has a dict.")
    try:
        kept = WeakSet([one, three])
    except TypeError as error:
        if "hash" in str(error):
            raise Wrong("Stamps that compare by value lose their hash.") from None
        raise Wrong("A stamp cannot be referred to weakly.") from None
    expect(len(kept) == 2, "Two stamps count as one.")
    one.count = 2
    expect((one.count, cls(5).count) == (2, 1), "One stamp's count is another's.")
