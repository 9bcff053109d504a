"""Check who keeps what behind two underscores."""

from types import ModuleType

from snippets.exercise import expect


class Till:
    """Has a code."""

    __size = "small"  # of the class, not of a till

    def __init__(self) -> None:
        self.__code = 1234
        self.code = "public"

    def size(self) -> str:
        """Return the size of every till."""
        return self.__size


class SafeTill(Till):
    """Has a second code."""

    def __init__(self) -> None:
        super().__init__()
        self.__code = 99


class _Drawer:
    """Has a name that begins with an underscore."""

    def __init__(self, code: object) -> None:
        self.__code = code


class TillDrawer(_Drawer):
    """Inherits everything."""


def check(answer: ModuleType) -> None:
    """Ask for what one class keeps, and two, and none, and one with an underscore."""
    hidden = answer.hidden
    expect(
        hidden(Till(), "code") == {"Till": 1234},
        'hidden(Till(), "code") is to be {"Till": 1234}: look at the keys of vars().',
    )
    expect(
        hidden(SafeTill(), "code") == {"SafeTill": 99, "Till": 1234},
        "A SafeTill holds two codes: its base has kept one as well.",
    )
    expect(
        hidden(SafeTill(), "size") == {},
        "Tills hold no size: that one is in the class.",
    )
    expect(
        "_Drawer" in hidden(_Drawer(True), "code"),
        "_Drawer: its mangled names begin with one underscore, not with two.",
    )
    expect(
        hidden(TillDrawer(None), "code") == {"_Drawer": None},
        "_Drawer keeps None, and that is a value too.",
    )
    check_stranger(answer)


def check_stranger(answer: ModuleType) -> None:
    """Put in what looks like the secret of a class that is no relative."""
    till = Till()
    vars(till)["_Safe__code"] = 7
    expect(
        answer.hidden(till, "code") == {"Till": 1234},
        "_Safe__code in a Till belongs to no class of its family.",
    )
