"""The claims of the site are those that were approved, and they answer the notes."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from conf.approve import RECORD, ROOT, Facts, claims, facts

TOPICS = (
    "S4.",
    "S7.",
    "S8.01.",
    "S8.02.",
    "S8.03.",
    "S8.04.",
    "S8.05.",
    "S8.06.",
    "S8.07.",
)
ADVICE = "if that is right, run nox -s approve"


def record() -> dict[str, Facts]:
    """Return the approved claims."""
    found: dict[str, Facts] = json.loads((ROOT / RECORD).read_text(encoding="utf-8"))
    return found


def differences(root: Path, approved: Mapping[str, Facts]) -> Iterator[str]:
    """Yield where pages and record differ, and what to do."""
    seen = set()
    for page, claim in claims(root):
        name, now = claim.argument, facts(page, claim)
        seen.add(name)
        then = approved.get(name)
        place = f"{page.name}:{claim.line}: claim {name}"
        if then is None:
            yield f"{place} is new; {ADVICE}"
        else:
            for key in sorted(k for k in now if now[k] != then.get(k)):
                change = f"{then.get(key)!r} became {now[key]!r}"
                yield f"{place}: {key}: {change}; {ADVICE}"
    for name in sorted(approved.keys() - seen):
        yield f"{approved[name]['page']}:1: claim {name} is gone; {ADVICE}"


def answered() -> dict[str, str]:
    """Return every statement of the notes that a claim answers, and where."""
    return {
        name: f"{page.name}:{claim.line}"
        for page, claim in claims(ROOT)
        for name in claim.options.get("notes", "").split()
    }


def notes() -> dict[str, str]:
    """Return what each statement of the notes is worth."""
    text = (ROOT / "conf/notes.json").read_text(encoding="utf-8")
    found: dict[str, str] = json.loads(text)
    return found


def test_every_claim_is_as_approved() -> None:
    assert not list(differences(ROOT, record()))


def test_every_difference_is_reported_with_its_place(tmp_path: Path) -> None:
    page = tmp_path / "docs/objects/a.md"
    page.parent.mkdir(parents=True)
    page.write_text(
        "# A\n\n:::{claim} one\n:since: 3.12\n\nOne\nis one.\n:::\n\n"
        ":::{claim} two\nTwo.\n:::\n"
    )
    one: Facts = {
        "page": "docs/objects/a.md",
        "says": "One is two.",
        "notes": [],
        "since": None,
        "until": None,
    }
    found = list(differences(tmp_path, {"one": one, "three": one}))
    assert found == [
        f"docs/objects/a.md:3: claim one: says: 'One is two.' became 'One is one.'; "
        f"{ADVICE}",
        f"docs/objects/a.md:3: claim one: since: None became '3.12'; {ADVICE}",
        f"docs/objects/a.md:10: claim two is new; {ADVICE}",
        f"docs/objects/a.md:1: claim three is gone; {ADVICE}",
    ]


def test_claims_answer_statements_that_exist() -> None:
    known = notes()
    unknown = [
        f"{at}: no {name}" for name, at in answered().items() if name not in known
    ]
    assert not unknown


def test_every_statement_of_the_topics_is_answered() -> None:
    done = answered()
    asked = [name for name in notes() if name.startswith(TOPICS)]
    assert asked
    assert not [name for name in asked if name not in done]
