"""Check that an audited function is audited, and is otherwise as before."""

from types import ModuleType

from snippets.exercise import Wrong, expect


class Unpaid(Exception):
    """Raised when an order is not paid."""


def check(answer: ModuleType) -> None:
    """Decorate a function, call it, let it raise, and read the log."""
    log: list[str] = answer.LOG
    log.clear()

    def ship(order: str, *, paid: bool = True) -> str:
        if not paid:
            raise Unpaid(order)
        return f"on its way: {order}"

    audited = answer.audited(ship)
    expect(not log, "The log speaks of calls before anybody has called.")
    expect(callable(audited), "The decorator is to return something to call.")
    try:
        sent = audited("tea", paid=True)
    except TypeError:
        raise Wrong("An audited function refuses arguments.") from None
    expect(log, "A call leaves no trace in the log.")
    expect(sent == "on its way: tea", "The result of the call is lost.")
    expect(log == ["begin ship", "done ship"], "A call is to leave two lines.")
    log.clear()
    try:
        audited("cup", paid=False)
    except Unpaid:
        pass
    else:
        raise Wrong("An error that the function raises does not come out.")
    expect("done ship" not in log, "The log says done, and the call raised.")
    expect(
        log == ["begin ship", "failed ship"],
        "After an error, the log does not say that the call failed.",
    )
