"""Record the claims of the site, so that a change of a claim is seen and reviewed.

python -m conf.approve
"""

import json
from collections.abc import Iterator
from pathlib import Path

from conf.page import Fence, Page, pages

ROOT = Path(__file__).parents[1]
RECORD = Path("tests/approved/claims.json")
LIMITS = ("since", "until")

Facts = dict[str, object]


def claims(root: Path) -> Iterator[tuple[Page, Fence]]:
    """Yield every claim of every page."""
    for page in pages(root):
        yield from ((page, fence) for fence in page.fences if fence.name == "{claim}")


def facts(page: Page, claim: Fence) -> Facts:
    """Return what the record keeps of one claim."""
    found: Facts = {
        "page": page.name,
        "says": says(claim),
        "notes": claim.options.get("notes", "").split(),
    }
    return found | {name: claim.options.get(name) for name in LIMITS}


def says(claim: Fence) -> str:
    """Return the sentence of a claim: its first paragraph, as it is written."""
    return " ".join(claim.body.strip().partition("\n\n")[0].split())


def stated(root: Path) -> dict[str, Facts]:
    """Return what the pages state, by the names of the claims."""
    found = {claim.argument: facts(page, claim) for page, claim in claims(root)}
    return dict(sorted(found.items()))


def main() -> None:
    """Write the record anew."""
    record = ROOT / RECORD
    record.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(stated(ROOT), indent=1, ensure_ascii=False) + "\n"
    record.write_text(text, encoding="utf-8")
    print(f"recorded {len(stated(ROOT))} claims in {RECORD.as_posix()}")


if __name__ == "__main__":
    main()
