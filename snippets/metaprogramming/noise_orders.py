"""Reading the lines of an order is work for the processor alone."""

import re
from collections.abc import Iterable

LINE = r"(\d+) x ([a-z ]+) at (\d+)"


def parse(line: str) -> tuple[int, str, int]:
    """Return count, thing and cents of one line of an order.

    >>> parse("2 x green tea at 250")
    (2, 'green tea', 250)
    """
    if (found := re.fullmatch(LINE, line)) is None:
        raise ValueError(f"not a line of an order: {line}")
    return int(found[1]), found[2], int(found[3])


def total(lines: Iterable[str]) -> int:
    """Return the cents that all lines of an order come to.

    >>> total(["2 x green tea at 250", "1 x cup at 900"])
    1400
    """
    return sum(count * cents for count, _, cents in map(parse, lines))
