"""What fields refuse, and what tables write and load."""

from collections.abc import Iterator
from contextlib import closing
from sqlite3 import Connection, connect

import pytest

from snippets.objects.validators import Line, Positive, Text
from snippets.objects.validators_table import Column, Table


@pytest.fixture
def database() -> Iterator[Connection]:
    with closing(connect(":memory:")) as database:
        yield database


def test_a_long_text_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^Line.note is 'x{21}', and is to be a text"):
        Line(700, "rent", "x" * 21)


def test_a_value_that_was_never_set_is_missing() -> None:
    with pytest.raises(AttributeError, match=r"Line.net has no value"):
        _ = Line.__new__(Line).net


def test_a_row_is_changed_and_checked(database: Connection) -> None:
    class Fee(Table, database=database):
        net = Column(Positive())
        note = Column(Text(20))

    Fee(net=700, note="rent").save()
    (fee,) = Fee.where(Fee.note == "rent")
    fee.save()
    fee.net = 800
    fee.save()
    assert database.execute("select * from Fee").fetchall() == [(1, 800, "rent")]
    assert not database.in_transaction
    with pytest.raises(ValueError, match=r"^Fee.net is 0, "):
        fee.net = 0
    with pytest.raises(AttributeError, match=r"Fee.net has no value"):
        _ = Fee().net
    with pytest.raises(TypeError, match="Fee has no column price"):
        Fee(price=5)


def test_a_bad_row_is_refused_when_it_is_read(database: Connection) -> None:
    class Fee(Table, database=database):
        net = Column(Positive())

    database.execute("insert into Fee (net) values (-5)")
    (fee,) = Fee.where(Fee.net == -5)
    with pytest.raises(ValueError, match=r"^Fee.net is -5, "):
        _ = fee.net
