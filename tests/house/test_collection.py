"""No page and no module is left out of the tests."""

from pathlib import Path

import pytest

from conf.examples.documents import Modules, Pages

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("kind", [Pages(ROOT), Modules(ROOT)], ids=["pages", "modules"])
def test_every_file_is_collected(kind: Pages | Modules) -> None:
    assert kind.files()
    assert not [path for path in kind.files() if not kind.should_parse(path)]
