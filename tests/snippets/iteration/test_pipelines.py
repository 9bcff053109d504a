"""What the page on pipelines says in prose about its measurements."""

from snippets.iteration.pipelines_cost import (
    in_lists,
    in_stages,
    jobs,
    night,
    processor_time,
)
from snippets.measure import interleave, ratios


def test_the_first_result_of_lists_comes_much_later() -> None:
    seconds = interleave(
        {
            "lists": lambda: next(in_lists(night(1000))),
            "stages": lambda: next(in_stages(night(1000))),
        }
    )
    assert min(seconds["lists"]) > 10 * min(seconds["stages"])


def test_one_generator_keeps_up_with_one_list() -> None:
    times = ratios(processor_time(jobs(list(range(30_000)))), base="one list")
    assert 0.5 < times["one generator"].middle < 1.5


def test_each_generator_behind_it_has_its_price() -> None:
    seconds = processor_time(jobs(list(range(30_000))))
    times = ratios(seconds, base="one generator")
    assert times["two generators"].middle > 1
    assert times["three generators"].middle > times["two generators"].middle
