"""Lists of claims follow the pages, and verdicts decide what is published."""

import json

from tests.house.tiny import PAGE, Tiny


def verdict_of(tiny: Tiny, document: str) -> dict[str, object]:
    """Return the one verdict on a document."""
    (path,) = (tiny.root / "build/verdicts").glob("*.json")
    record = json.loads(path.read_text(encoding="utf-8"))
    found: dict[str, object] = record.get(document, {})
    return found


TWO = (
    PAGE
    + """
:::{claim} doubling-of-words
:since: 3.99
Words double too.

```python
>>> double("a")
'never compared'
```

```{jupyter-execute}
raise SystemError("never run")
```
:::
"""
)


def test_lists_of_claims_follow_the_pages(tiny: Tiny) -> None:
    found = tiny.site()
    assert found.status == 0, found.text
    listed = tiny.root / "build/html/reference/claims.html"
    assert "Two by two." in listed.read_text(encoding="utf-8")
    tiny.write("docs/objects/names.md", TWO)
    found = tiny.site()
    assert found.status == 0, found.text
    assert found.read() == ["objects/names"]
    assert "Words double too." in listed.read_text(encoding="utf-8")
    page = (tiny.root / "build/html/objects/names.html").read_text(encoding="utf-8")
    assert "Does not apply to" in page
    assert "never run" in page
    assert "SystemError: never run" not in page
    tiny.write("docs/objects/more.md", TWO.replace("doubling-of-words", "third"))
    found = tiny.build()
    place = "docs/objects/names.md:7: WARNING: claim doubling-doubles has this name"
    assert place in found.text
    assert "at docs/objects/more.md:7 already" in found.text


def test_a_part_of_the_examples_proves_nothing(tiny: Tiny) -> None:
    assert tiny.tests("docs", "-k", "not 11").status == 0
    assert verdict_of_nothing(tiny)
    assert tiny.tests("docs").status == 0
    assert verdict_of(tiny, "docs/objects/names.md")["claims"] == {
        "doubling-doubles": True
    }


def verdict_of_nothing(tiny: Tiny) -> bool:
    """Tell whether no verdict was kept at all."""
    return not list((tiny.root / "build").glob("verdicts/*.json"))
