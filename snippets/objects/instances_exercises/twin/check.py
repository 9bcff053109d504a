"""Check that a twin has the type and the attributes, and a dict of its own."""

from types import ModuleType

from snippets.exercise import expect
from snippets.objects.instances import Book, Entry


class Numbered(Entry):
    """Counts its entries, and keeps notes on each."""

    made = 0

    def __init__(self, item: str, net: int) -> None:
        super().__init__(item, net)
        Numbered.made += 1
        self.notes: list[str] = []


class Gift(Numbered):
    """Costs nothing, and says so when it is made."""

    def __init__(self, item: str = "gift", net: int = 0, **extra: object) -> None:
        super().__init__(item, net)


def check(answer: ModuleType) -> None:
    """Make twins of a plain entry, a book, and an entry that counts."""
    twin = answer.twin
    tea = Entry("tea", 100)
    second = twin(tea)
    expect(second is not tea, "That is the entry itself, not a second one.")
    expect(
        vars(second) is not vars(tea), "Both share one dict: a change shows in both."
    )
    expect(type(twin(Book("novel", 9))) is Book, "The twin of a Book is to be a Book.")
    check_parts(answer)


def check_parts(answer: ModuleType) -> None:
    """Make a twin of an entry whose class counts and whose notes are a list."""
    entry = Gift("flowers")
    before = Numbered.made
    second = answer.twin(entry)
    expect(
        Numbered.made == before,
        "The twin was made by calling its class, so __init__ ran once more.",
    )
    more = sorted(vars(second).keys() - vars(entry).keys())
    expect(not more, f"The twin owns what an entry has from its class: {more}.")
    less = sorted(vars(entry).keys() - vars(second).keys())
    expect(not less, f"The twin lacks {less}.")
    expect(
        second.notes is entry.notes,
        "The notes of the twin are another list: copy references, not objects.",
    )
    expect(vars(second) == vars(entry), "The twin is to have the values of the entry.")
