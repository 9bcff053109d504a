import re

from snippets.measure import Spread
from snippets.pictures.bars import WIDTH, bars
from snippets.pictures.svg import Picture


def widths(picture: Picture) -> list[float]:
    return [float(w) for w in re.findall(r'<rect [^>]*width="([\d.]+)"', picture.body)]


def test_bars_share_one_scale() -> None:
    one, four = widths(bars("Runs", {"a": Spread.of([1.0]), "b": Spread.of([4.0])}))
    assert four == 4 * one


def test_the_highest_run_fits() -> None:
    (middle,) = widths(bars("Runs", {"a": Spread.of([1.0, 2.0, 8.0])}))
    assert middle == (WIDTH - 2) / 4


def test_a_figure_without_spread_has_no_whisker() -> None:
    assert "<line" not in bars("Runs", {"a": Spread.of([3.0, 3.0])}).body
    assert "<line" in bars("Runs", {"a": Spread.of([3.0, 4.0])}).body
