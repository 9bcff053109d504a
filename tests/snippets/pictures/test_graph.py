"""An object graph shows every reference once, and its words say the same."""

import re
from collections.abc import Mapping
from itertools import combinations
from weakref import ref

from snippets.objects.instances import Book, Entry, with_type
from snippets.pictures.graph import VALUES, Scene, attributes, buses, graph, lanes


class Shelf:
    """Something that can be referred to, also weakly."""


def ring() -> Shelf:
    """Return the first of two that refer to each other."""
    one, two = Shelf(), Shelf()
    vars(one)["next"], vars(two)["next"] = two, one
    return one


def scene(roots: Mapping[str, object]) -> Scene:
    """Return what would be drawn."""
    return Scene(roots, attributes, VALUES)


def test_a_cycle_goes_down_on_one_side_and_up_on_the_other() -> None:
    assert [bus.down for bus in buses(scene({"": ring()}))] == [True, False]
    assert graph({"": ring()}).alt == (
        "Shelf object: next leads to Shelf object.next."
        " Shelf object.next, Shelf object: next leads to Shelf object."
    )


def test_two_names_of_one_object_lead_to_one_box() -> None:
    shelf = Shelf()
    picture = graph({"one": shelf, "two": shelf, "three": 3})
    assert picture.body.count('height="26"') == 1
    assert picture.alt == "two leads to one. three is 3. one, Shelf object."


def test_a_weak_reference_is_drawn_apart_until_its_object_is_gone() -> None:
    shelf = Shelf()
    weak = ref(shelf)
    found = buses(scene({"shelf": shelf, "weak": weak}))
    assert [(bus.weak, bus.role == "muted") for bus in found] == [
        (False, False),
        (False, False),
        (True, True),
    ]
    assert "() leads weakly to shelf" in graph({"shelf": shelf, "weak": weak}).alt
    del shelf, found
    assert graph({"weak": weak}).alt == "weak, ReferenceType object: () is None."


def test_values_get_boxes_when_nothing_is_written_inline() -> None:
    assert graph({"a": 7, "b": 7}, inline=()).alt == "b leads to a. a, int 7."


def test_no_two_arrows_share_a_stretch_of_a_lane() -> None:
    shelves: list[object] = [Shelf() for _ in range(6)]
    taken = lanes(buses(scene({"all": shelves, "one": shelves[0]})))
    for lane in taken:
        for one, other in combinations(lane, 2):
            assert not one.meets(other)
    assert sum(map(len, taken)) == 7


def test_the_picture_draws_nothing_without_a_name() -> None:
    assert graph({}).alt == ""


def test_classes_show_their_data_only() -> None:
    assert attributes(Entry) == {"tax": 20}


def test_a_picture_of_a_lesson_fits_a_phone() -> None:
    picture = graph({"tea": Entry("tea", 100), "novel": Book("novel", 9)}, with_type)
    assert picture.width <= 332
    numbers = re.findall(r'x2?="([\d.]+)"', picture.body)
    assert max(map(float, numbers)) <= picture.width
