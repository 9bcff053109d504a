"""Check that each reminder speaks of its own order, whatever happens later."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def refuses(remind: object) -> bool:
    """Tell whether a reminder refuses to speak of an order that is handed to it."""
    try:
        return "gift" not in remind("gift")  # type: ignore[operator]
    except TypeError:
        return True


def check(answer: ModuleType) -> None:
    """Make reminders for three orders, change the list, and let them speak."""
    orders = ["tea", "cup", "pot"]
    made = list(answer.reminders(orders))
    expect(len(made) == 3, "There is to be a reminder for each order.")
    if not all(callable(remind) for remind in made):
        raise Wrong("A reminder is to be a function that returns the text.")
    said = [remind() for remind in made]
    wanted = [f"please pay: {order}" for order in orders]
    expect(
        len(set(said)) == 3, "All reminders speak of one order: they share its cell."
    )
    expect(said == wanted, "The reminders are not in the order of the orders.")
    orders[0] = "milk"
    expect(made[0]() == wanted[0], "A reminder changes when the list of orders does.")
    expect(all(map(refuses, made)), "A caller can hand a reminder another order.")
    again = list(answer.reminders(["jam"]))
    expect([made[0](), again[0]()] == [wanted[0], "please pay: jam"], "Calls mix.")
