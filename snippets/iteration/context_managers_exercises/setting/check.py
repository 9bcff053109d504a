"""Check that a setting comes back as it was, on every way out."""

from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Leave the block quietly, with an error, and with other settings changed."""
    quiet(answer.setting)
    failed(answer.setting)
    missing(answer.setting)
    touched(answer.setting)


def quiet(setting: Any) -> None:
    """Change a setting, and change it again inside."""
    settings: dict[str, object] = {"unit": "C", "note": None}
    with setting(settings, "unit", "F"):
        expect(settings["unit"] == "F", "In the block, the new value is to hold.")
        with setting(settings, "unit", "K"):
            pass
        expect(settings["unit"] == "F", "A block in a block set it back too far.")
    expect(settings["unit"] == "C", "After the block, the old value is to hold.")
    with setting(settings, "note", "ice"):
        pass
    expect("note" in settings, "The setting was None, and now it is missing.")
    expect(settings["note"] is None, "After the block, the old value is to hold.")


def failed(setting: Any) -> None:
    """Leave a block with an error."""
    settings: dict[str, object] = {"unit": "C"}
    problem = ValueError("ice on the sensor")
    try:
        with setting(settings, "unit", "F"):
            raise problem
    except ValueError as error:
        expect(error is problem, "The error that comes out is not the block's.")
    else:
        raise Wrong("The block raised an error, and it did not come out.")
    expect(settings["unit"] == "C", "The block raised, and the new value stays.")


def missing(setting: Any) -> None:
    """Set what was not there, and remove it inside."""
    settings: dict[str, object] = {}
    with setting(settings, "unit", "F"):
        expect(settings == {"unit": "F"}, "In the block, the new value is to hold.")
    expect(not settings, "The setting was missing before, and now it is there.")
    with setting(settings, "unit", "F"):
        del settings["unit"]
    expect(not settings, "The setting was missing before, and now it is there.")


def touched(setting: Any) -> None:
    """Change another setting inside the block."""
    settings: dict[str, object] = {"unit": "C"}
    with setting(settings, "unit", "F"):
        settings["digits"] = 1
    expect("digits" in settings, "The block set another name, and that is lost.")
    expect(settings["unit"] == "C", "After the block, the old value is to hold.")
