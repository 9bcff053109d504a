"""Check that a call is spelled in full, and that a wrong one is refused."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Spell calls by place, by name, and with a default."""
    spelled = answer.spelled
    called = []

    def quote(order: str, count: int = 1, *, gift: bool = False) -> None:
        called.append(order)

    full = "quote(order='tea', count=2, gift=True)"
    said = spelled(quote, "tea", 2, gift=True)
    expect(not called, "The function is called: its call is to be spelled only.")
    expect("order=" in said, "A parameter that is given by place has no name.")
    expect(said == full, f"{full} is spelled {said}.")
    said = spelled(quote, gift=True, count=2, order="tea")
    expect(said == full, "The parameters come in the order of the call.")
    said = spelled(quote, "tea")
    wanted = "quote(order='tea', count=1, gift=False)"
    expect(said == wanted, "Defaults are missing.")
    try:
        spelled(quote)
    except TypeError:
        return
    except Exception as error:
        raise Wrong(f"A refused call raises {type(error).__name__}.") from None
    raise Wrong("A call that the function would refuse is spelled all the same.")
