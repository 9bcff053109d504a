"""Check that commands are known by their names, once each."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Offer two commands, then another with the name of the first."""
    table = answer.COMMANDS
    table.clear()

    def quote() -> int:
        return 250

    def ship() -> str:
        return "on its way"

    first, other = quote, ship
    returned = answer.command(quote)
    expect(returned is not None, "The name means None after the @.")
    expect(returned is quote, "The function is not returned as it is.")
    answer.command(ship)
    expect(
        table.get("quote") is first, "COMMANDS does not know the command by its name."
    )
    expect(table.get("ship") is other, "COMMANDS knows the first command only.")

    def again() -> int:
        return 270

    again.__name__ = "quote"
    try:
        answer.command(again)
    except ValueError as error:
        expect("quote" in str(error), "The error does not say which name is taken.")
        expect(table["quote"] is first, "The refused function takes the place anyway.")
    else:
        raise Wrong("A second function of the same name is not refused.")
