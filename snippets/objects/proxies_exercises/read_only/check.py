"""Check that a view shows all, and changes nothing."""

from collections.abc import Callable
from types import ModuleType

from snippets.exercise import Wrong, expect
from snippets.objects.proxies import Basket


def refused(deed: Callable[[], object], what: str) -> None:
    """Expect that *deed* raises AttributeError."""
    try:
        deed()
    except AttributeError:
        return
    raise Wrong(f"{what} through the view is accepted.")


def check(answer: ModuleType) -> None:
    """Read a basket through a view, and try to change it."""
    basket = Basket(40, 7)
    try:
        view = answer.ReadOnly(basket)
    except RecursionError:
        raise Wrong("Making the view sets attributes without end.") from None
    except AttributeError:
        raise Wrong("The view refuses to store its own target.") from None
    try:
        total = view.total()
    except RecursionError:
        raise Wrong("Reading a name asks for the target without end.") from None
    expect(total == 47, "A method cannot be called through the view.")
    basket.prices.append(3)
    expect(view.total() == 50, "The view shows an old basket.")
    try:
        length = len(view)
    except TypeError:
        raise Wrong("The view has no length: len() asks the type.") from None
    expect(length == 3, "The length is not that of the basket.")
    refused(lambda: setattr(view, "prices", []), "Setting an attribute")
    refused(lambda: setattr(view, "note", ""), "Setting a new attribute")
    refused(lambda: delattr(view, "prices"), "Deleting an attribute")
    expect(basket.prices == [40, 7, 3], "The basket was changed through the view.")
    expect(not hasattr(view, "colour"), "The view has what the basket does not have.")
