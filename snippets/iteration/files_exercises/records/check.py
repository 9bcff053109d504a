"""Check that records come out whole, whatever the size of the chunks."""

from io import StringIO
from types import ModuleType
from typing import Any

from snippets.exercise import expect

LOG = "attic;214;;shed 305;;well;198;;"
RECORDS = ["attic;214", "shed 305", "well;198"]


class Tape(StringIO):
    """A log in memory that remembers the largest request."""

    largest = 0

    def read(self, size: int | None = -1, /) -> str:
        """Read on, and take note."""
        many = size is None or size < 0
        self.largest = max(self.largest, len(LOG) if many or size is None else size)
        return super().read(size)

    def readline(self, size: int = -1, /) -> str:  # type: ignore[override]
        """Read everything: there is no line end."""
        self.largest = len(LOG) if size < 0 else max(self.largest, size)
        return super().readline(size)


def check(answer: ModuleType) -> None:
    """Read one log in large chunks and in small ones, with and without its end."""
    in_chunks(answer.records)
    expect(
        list(answer.records(StringIO(LOG[:-2]), 8)) == RECORDS,
        "The last record is to come out even without a ;; behind it.",
    )
    expect(list(answer.records(StringIO(""), 8)) == [], "An empty log has no records.")
    lazily(answer.records)


def in_chunks(records: Any) -> None:
    """Compare the records for every size of chunk."""
    for size in (8, 20, *range(1, len(LOG) + 2)):
        tape = Tape(LOG)
        found = list(records(tape, size))
        expect(
            tape.largest <= size,
            f"More than {size} characters were asked for at a time.",
        )
        expect("" not in found, "An empty record came out, and the log has none.")
        expect(
            len(found) >= len(RECORDS),
            "Two records came out as one: a ;; may lie in two chunks.",
        )
        expect(
            found == RECORDS,
            "A record came out in pieces, or changed: it may lie in two chunks.",
        )


def lazily(records: Any) -> None:
    """Ask for one record and look at how far the log has been read."""
    tape = Tape(LOG)
    next(iter(records(tape, 4)))
    expect(
        tape.tell() <= 12,
        "The first record was asked for, and the log was read to its end.",
    )
