"""What the page says about counting and the collector in passing."""

import gc
import subprocess
import sys
import weakref

import pytest

from snippets.objects.lifetime import Receipt
from snippets.pictures.graph import graph


def dropped() -> weakref.ref[Receipt]:
    """Return a weak reference to a receipt that nothing else leads to."""
    receipt = Receipt()
    receipt.add("tea")
    return weakref.ref(receipt)


def test_a_call_need_not_count_since_3_14() -> None:
    thing = object()
    expected = 1 if sys.version_info >= (3, 14) else 2
    assert sys.getrefcount(thing) == expected


@pytest.mark.parametrize("value", [None, True, 7, ()])
def test_immortal_objects_are_not_counted_since_3_12(value: object) -> None:
    before = sys.getrefcount(value)
    many = [value] * 1000
    added = sys.getrefcount(value) - before
    assert many
    assert added == (0 if sys.version_info >= (3, 12) else 1000)


def test_the_collector_comes_by_itself() -> None:
    assert gc.isenabled()
    watch = dropped()
    for _ in range(1_000_000):
        if watch() is None:
            return
        dropped()
    pytest.fail("the collector did not come")


def test_in_the_picture_an_arrow_leads_to_every_box() -> None:
    receipt = Receipt()
    receipt.add("tea")
    picture = graph({"": receipt})
    assert picture.width <= 332
    assert picture.alt == (
        "Receipt object: entries leads to Receipt object.entries."
        " Receipt object.entries, list object:"
        " [0] leads to Receipt object.entries[0]."
        " Receipt object.entries[0], Entry object:"
        " item is 'tea', receipt leads to Receipt object."
    )


def test_an_error_in_del_is_printed_and_the_program_goes_on() -> None:
    code = "class Jammed:\n    def __del__(self):\n        raise OSError('jam')\n"
    code += "jammed = Jammed()\ndel jammed\nprint('on')"
    command = [sys.executable, "-c", code]
    child = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (child.returncode, child.stdout) == (0, "on\n")
    assert "OSError: jam" in child.stderr


def test_a_finaliser_of_a_bound_method_runs_when_the_program_ends() -> None:
    code = "import weakref\nclass Drawer:\n    def shut(self):\n        print('shut')\n"
    code += "def main():\n    drawer = Drawer()\n"
    code += "    weakref.finalize(drawer, drawer.shut)\nmain()\nprint('end')"
    command = [sys.executable, "-c", code]
    child = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert child.stdout == "end\nshut\n"
