"""The policy allows what a page holds, and nothing else."""

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from sphinx.application import Sphinx

from conf.ext.policy import hash_of, state_policies, with_policy

HEAD = "<!doctype html><html><head>\n<title>T</title></head><body>{}</body></html>"


def rules(page: str) -> dict[str, set[str]]:
    """Return the sources that the policy stated in *page* allows, by directive."""
    _, _, rest = page.partition('http-equiv="Content-Security-Policy" content="')
    parts = rest.partition('"')[0].split("; ")
    return {name: set(found) for name, *found in map(str.split, parts)}


def rules_for(body: str) -> dict[str, set[str]]:
    """Return the sources allowed to a page with *body*."""
    return rules(with_policy(HEAD.format(body)))


def application(folder: Path) -> Sphinx:
    """Return as much of an application as stating policies needs."""
    builder = SimpleNamespace(format="html")
    return cast(Sphinx, SimpleNamespace(outdir=folder, builder=builder))


def test_hash_is_the_one_of_the_specification() -> None:
    """The example of CSP Level 2, section 7.15.2."""
    script = "alert('Hello, world.');"
    assert hash_of(script) == "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"


def test_plain_page_allows_this_site_only() -> None:
    """No page may send a form, set its base or load a plug-in elsewhere either."""
    found = rules_for("<p>x</p><script src='a.js'></script>")
    assert found.pop("object-src") == {"'none'"}
    assert set(map(frozenset, found.values())) == {frozenset({"'self'"})}
    assert {"default-src", "script-src", "style-src", "img-src", "base-uri"} <= set(
        found
    )


@pytest.mark.parametrize(
    ("body", "directive", "text"),
    [
        ("<script>a < b && c</script>", "script-src", "a < b && c"),
        ("<script>\n x\n</script>", "script-src", "\n x\n"),
        ("<style>p { top: 0 }</style>", "style-src", "p { top: 0 }"),
        ('<p style="top: 0">', "style-src", "top: 0"),
    ],
)
def test_what_is_written_into_a_page_is_allowed_by_its_hash(
    body: str, directive: str, text: str
) -> None:
    assert hash_of(text) in rules_for(body)[directive]
    assert "'unsafe-inline'" not in rules_for(body)[directive]


def test_hashes_reach_style_attributes_only_where_there_are_any() -> None:
    assert "'unsafe-hashes'" in rules_for('<p style="top: 0">')["style-src"]
    assert "'unsafe-hashes'" not in rules_for("<style>p{}</style>")["style-src"]


def test_stating_it_again_changes_nothing() -> None:
    once = with_policy(HEAD.format("<script>1</script>"))
    assert with_policy(once) == once
    assert once.count("Content-Security-Policy") == 1


def test_policy_comes_before_all_that_it_governs() -> None:
    page = with_policy(HEAD.format(""))
    assert page.index("Content-Security-Policy") < page.index("<title>")


def test_old_pages_keep_a_policy_that_fits(tmp_path: Path) -> None:
    """A page that the last build did not write has its policy already."""
    path = tmp_path / "page.html"
    path.write_text(HEAD.format("<script>1</script>"))
    state_policies(application(tmp_path), None)
    before = path.stat().st_mtime_ns
    state_policies(application(tmp_path), None)
    assert path.stat().st_mtime_ns == before
    path.write_text(path.read_text().replace("<script>1", "<script>2"))
    state_policies(application(tmp_path), None)
    sources = rules(path.read_text())["script-src"]
    assert sources == {"'self'", hash_of("2")}


def test_search_page_may_read_the_others(tmp_path: Path) -> None:
    (tmp_path / "other.html").write_text(HEAD.format('<p style="top: 0">'))
    (tmp_path / "search.html").write_text(HEAD.format(""))
    (tmp_path / "third.html").write_text(HEAD.format(""))
    state_policies(application(tmp_path), None)
    allowed = {
        path.stem: hash_of("top: 0") in rules(path.read_text())["style-src"]
        for path in tmp_path.iterdir()
    }
    assert allowed == {"other": True, "search": True, "third": False}


def test_pages_of_a_failed_build_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HEAD.format(""))
    state_policies(application(tmp_path), RuntimeError("broken"))
    assert path.read_text() == HEAD.format("")
