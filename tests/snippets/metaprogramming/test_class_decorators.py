"""What page and docstrings of the lesson leave untested."""

from typing import Any

from snippets.metaprogramming.class_decorators import with_init


def test_the_written_init_has_a_parameter_for_each_annotation() -> None:
    class Order:
        item: str
        cents: int

    written: Any = with_init(Order)
    order = written("tea", cents=250)
    assert (order.item, order.cents) == ("tea", 250)
