"""Check that unfinished reports are refused when they are made, and no others."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def refuses(cls: type) -> bool:
    """Tell whether *cls* makes no instance."""
    try:
        cls()
    except TypeError:
        return True
    except NotImplementedError:
        raise Wrong("An unfinished report is to be refused with a TypeError.") from None
    return False


def check(answer: ModuleType) -> None:
    """Write reports: none, unfinished, with an `__init__`, and finished."""
    report = answer.Report
    unfinished = subclass("Unfinished", report, {})

    def text(self: object) -> str:
        return "the day's sales"

    def init(self: object) -> None:
        vars(self)["day"] = "Monday"

    finished = subclass("Finished", unfinished, {"text": text, "__init__": init})
    inherited = subclass("Inherited", finished, {})
    if refuses(finished):
        raise Wrong("A finished report with an __init__ of its own cannot be made.")
    expect(
        finished().text() == text(None) and finished().day == "Monday",
        "A finished report loses its text or what its __init__ assigned.",
    )
    expect(not refuses(inherited), "A report that inherits a text() is finished, too.")
    marked = getattr(report.text, "__isabstractmethod__", False)
    expect(
        not marked or refuses(unfinished),
        "abstractmethod() marks text(), and nobody looks at the mark.",
    )
    expect(refuses(unfinished), "An unfinished report can be made; text() comes later.")
    expect(refuses(report), "Report itself can be made, and it has no text().")
    own = subclass("Own", report, {"__init__": init})
    expect(refuses(own), "An unfinished report passes when it has its own __init__.")


def subclass(name: str, base: type, parts: dict[str, object]) -> type:
    """Return a new class, as a class statement would make it."""
    try:
        return type(base)(name, (base,), parts)
    except TypeError:
        raise Wrong(
            "A class statement is refused: only making an instance shall be."
        ) from None
