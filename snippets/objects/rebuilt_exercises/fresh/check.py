"""Check that a report is up to date, and seldom worked out."""

from types import ModuleType

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Read reports, change amounts, and count."""
    entry, other = answer.Entry(40), answer.Entry(7)
    try:
        first = entry.report
    except RecursionError:
        raise Wrong("The property reads or sets itself, without end.") from None
    expect(first == "40 net", "The first report is wrong.")
    expect(entry.report == first, "The second reading gives another report.")
    expect(entry.worked_out == 1, "The report is worked out at each reading.")
    entry.net = 50
    expect(entry.net == 50, "The amount cannot be changed.")
    expect(entry.report == "50 net", "After a change, the report is the old one.")
    expect(entry.report == "50 net", "After a change, the second reading is wrong.")
    expect(entry.worked_out == 2, "After a change, the report is never cached again.")
    expect(
        (other.report, other.worked_out) == ("7 net", 1), "Two entries share a report."
    )
    entry.net = 50
    again = entry.report, entry.worked_out
    expect(again == ("50 net", 2), "The same amount again makes it work anew.")
