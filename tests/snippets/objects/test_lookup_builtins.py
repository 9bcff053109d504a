"""Objects of built-in types follow the same rules as those of your own classes."""

import math
from types import SimpleNamespace
from typing import Any

import pytest

from snippets.objects.lookup import overrides, read
from snippets.objects.lookup_parts import MISSING
from snippets.objects.lookup_trace import trace, trace_delete, trace_write
from snippets.objects.lookup_write import delete, write


class Plain:
    """A class with a dict and nothing else."""

    def method(self) -> None:
        """Do nothing."""


SAMPLES: tuple[Any, ...] = (
    *(True, 1.5, 1j, "text", b"bytes", bytearray(), (1,), [1], {1: 2}, {1}),
    *(frozenset(), range(3), slice(3), object(), iter([]), len, [].append, ...),
    *(Plain.method, Plain().method, ValueError(), property(), memoryview(b"")),
    *(math, super(Plain, Plain()), list[int], type, int, Plain, Exception, Plain()),
    *(SimpleNamespace(net=100), classmethod(print), staticmethod(len)),
)


def last(sample: object, name: str) -> object:
    """Return what the tracer's last step gives, or MISSING for an AttributeError."""
    step = trace(sample, name)[-1]
    return MISSING if isinstance(step.value, AttributeError) else step.value


@pytest.mark.parametrize("place", range(len(SAMPLES)))
def test_every_name_reads_the_same(place: int) -> None:
    sample = SAMPLES[place]
    for name in {*dir(sample), *dir(type(sample)), "nobody_has_this"}:
        expected = getattr(sample, name, MISSING)
        assert repr(last(sample, name)) == repr(expected)
        if expected is not MISSING:
            assert repr(read(sample, name)) == repr(expected)


@pytest.mark.parametrize(
    "sample",
    [1, object(), [], int, type, len],
    ids=["1", "object", "list", "int", "type", "len"],
)
def test_most_built_in_objects_take_no_new_names(sample: object) -> None:
    with pytest.raises((AttributeError, TypeError)) as python:
        sample.net = 100  # type: ignore[attr-defined]
    with pytest.raises(python.type):
        write(sample, "net", 100)
    with pytest.raises((AttributeError, TypeError)) as python:
        del sample.net  # type: ignore[attr-defined]
    with pytest.raises(python.type):
        delete(sample, "net")
    assert trace_write(sample, "net", 100)[-1].outcome == "raises"
    assert type(trace_delete(sample, "net")[-1].value) is python.type


def test_types_with_rules_of_their_own_are_asked_for_them() -> None:
    own: tuple[Any, ...] = (math, super(Plain, Plain()), Plain().method, list[int])
    assert all(overrides(one, "__getattribute__") for one in own)
    rest: tuple[Any, ...] = (1, [], Plain, len, property(), SimpleNamespace())
    assert not any(overrides(one, "__getattribute__") for one in rest)


def test_a_built_in_class_is_refused_before_its_metaclass_is_asked() -> None:
    with pytest.raises(TypeError):
        int.__abstractmethods__ = frozenset()  # type: ignore[attr-defined]
    with pytest.raises(TypeError):
        write(int, "__abstractmethods__", frozenset())
    (step,) = trace_write(int, "__abstractmethods__", frozenset())
    assert (step.place, step.outcome) == ("int.__dict__", "raises")
