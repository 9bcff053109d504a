"""Readers find a lesson by a word of it."""

import re
from collections import Counter
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import expect

from tests.browser.tab import Tab, fail_on
from tests.built_site import label, lessons

FIRST_LESSONS = list({page.split("/")[0]: page for page in lessons()[::-1]}.values())


@cache
def words(path: Path) -> frozenset[str]:
    """Return the longer words of a lesson's prose, code left out."""
    tree = BeautifulSoup(path.read_text("utf-8"), "html.parser")
    for code in tree.select("code"):
        code.decompose()
    text = " ".join(part.get_text(" ") for part in tree.select("main article p"))
    return frozenset(re.findall(r"\b[a-z]{6,}\b", text))


def rarest_word(site: Path, lesson: str) -> str:
    """Return the word of *lesson* that the fewest lessons share."""
    uses = Counter(word for page in lessons() for word in words(site / page))
    return min(words(site / lesson), key=lambda word: (uses[word], -len(word), word))


@pytest.mark.parametrize("lesson", FIRST_LESSONS, ids=label)
def test_search_finds_a_lesson_by_a_word_of_it(
    site: Path, tab: Tab, lesson: str
) -> None:
    """Ctrl+K, a word, Enter, and a click on the result lead to the lesson."""
    tab.open("index.html")
    tab.page.keyboard.press("Control+K")
    expect(tab.page.get_by_role("dialog").get_by_role("searchbox")).to_be_focused()
    tab.page.keyboard.type(rarest_word(site, lesson))
    tab.page.keyboard.press("Enter")
    result = tab.page.locator(f"#search-results a[href*='{lesson}']").first
    expect(result).to_be_visible()
    fail_on("search.html", tab.problems())
    result.click()
    tab.page.wait_for_url(lambda url: urlsplit(url).path.endswith(lesson))
    expect(tab.page.locator("main h1")).to_be_visible()


def test_search_page_takes_a_word_itself(site: Path, tab: Tab) -> None:
    """The field of the search page works as the dialog does."""
    lesson = lessons()[0]
    tab.open("search.html")
    tab.page.get_by_role("main").get_by_role("searchbox").fill(
        rarest_word(site, lesson)
    )
    tab.page.keyboard.press("Enter")
    result = tab.page.locator(f"#search-results a[href*='{lesson}']").first
    expect(result).to_be_visible()
