"""Fixtures that give tests a project of their own."""

from pathlib import Path

import pytest

from tests.house.tiny import Tiny, copy_house, furnish


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a copy of `conf` that stays as it is."""
    return copy_house(tmp_path_factory.mktemp("house"))


@pytest.fixture
def tiny(tmp_path: Path, house: Path) -> Tiny:
    """Return a tiny project that is in order."""
    return furnish(Tiny(tmp_path / "tiny", house))
