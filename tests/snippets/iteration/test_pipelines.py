"""What the pages on pipelines say in prose about their measurements."""

from snippets.iteration.pipelines_cost import (
    in_lists,
    in_stages,
    jobs,
    night,
    processor_time,
)
from snippets.iteration.pipelines_trace import entries
from snippets.measure import interleave, ratios

GENERATORS = ("one generator", "two generators", "three generators")


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


def test_each_further_generator_is_entered_once_more_for_each_item() -> None:
    ways = jobs(list(range(100)))
    one, two, three = (entries(ways[n]) for n in GENERATORS)
    assert three - two == two - one == 101


def test_two_further_generators_take_more_processor_time() -> None:
    times = ratios(processor_time(jobs(list(range(3000)))), base="one generator")
    assert times["three generators"].middle > 1
