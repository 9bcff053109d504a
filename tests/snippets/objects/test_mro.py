"""The C3 merge on the page agrees with the interpreter on hierarchies nobody chose."""

from random import Random
from types import new_class

import pytest

from snippets.objects.mro import order, steps


def family(seed: int) -> list[type]:
    """Return classes with random bases, and check every refusal on the way."""
    dice = Random(seed)
    classes: list[type] = []
    for number in range(12):
        bases = dice.sample(classes, k=min(len(classes), dice.randint(0, 3)))
        try:
            classes.append(new_class(f"C{number}", tuple(bases)))
        except TypeError:
            with pytest.raises(TypeError):
                list(steps(*bases))
    return classes


@pytest.mark.parametrize("seed", range(30))
def test_agrees_with_python(seed: int) -> None:
    for cls in family(seed):
        assert order(cls) == list(cls.__mro__)


def test_random_families_include_impossible_orders() -> None:
    assert any(len(family(seed)) < 12 for seed in range(30))
