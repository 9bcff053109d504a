"""Draw when each of the tools has its turn in one class statement."""

from typing import Any

from snippets.metaprogramming.metaclasses_picture import column
from snippets.pictures.svg import Picture


def turns() -> list[tuple[str, str]]:
    """Run a class statement with all tools, and return their turns.

    >>> [who for who, _ in turns()]  # doctest: +NORMALIZE_WHITESPACE
    ['metaclass: __prepare__', 'body', 'hook: __init_subclass__',
     'metaclass: __init__', 'decorator', '__subclasses__()']
    """
    seen: list[tuple[str, str]] = []

    class Told(type):
        @classmethod
        def __prepare__(cls, name: str, bases: Any, /, **_: Any) -> dict[str, object]:
            seen.append(("metaclass: __prepare__", "no body, no class"))
            return {}

        def __init__(cls, name: str, bases: Any, names: Any) -> None:
            super().__init__(name, bases, names)
            if bases:
                seen.append(("metaclass: __init__", told(cls)))

    class Supplier:
        def __init_subclass__(cls) -> None:
            seen.append(("hook: __init_subclass__", told(cls)))

    def told(cls: Any) -> str:
        return f"a class; quote is {cls.quote}"

    def noted(cls: Any) -> Any:
        seen.append(("decorator", told(cls)))
        cls.quote = 300
        return cls

    @noted
    class Tea(Supplier, metaclass=Told):
        seen.append(("body", f"no class; heirs: {len(Supplier.__subclasses__())}"))
        quote = 250

    heirs: list[Any] = Supplier.__subclasses__()
    seen.append(("__subclasses__()", told(heirs[0])))
    return seen


def turns_of_a_statement() -> Picture:
    """Draw the turns from top to bottom."""
    return column(turns(), "metaclass")
