"""Whatever happens to a build, the last good site stays as it is."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.house.tiny import PATIENCE, Tiny, furnish

WAITING = """\
# A page that waits

```{jupyter-execute}
import os, time
from pathlib import Path

if limit := os.environ.get("WAIT"):
    Path("started").write_text(str(os.getpid()))
    time.sleep(int(limit))
print("done")
```
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, house: Path) -> Tiny:
    """Return a project whose site was built, in a folder that is hard to spell."""
    place = tmp_path_factory.mktemp("a place") / "Žižkov's 100% & more"
    project = furnish(Tiny(place, house, {"TMPDIR": str(place.parent)}))
    project.write("docs/objects/waiting.md", WAITING)
    found = project.site()
    assert found.status == 0, found.text
    assert project.html()
    return project


def wait_for(path: Path, process: subprocess.Popen[str]) -> int:
    """Wait until a cell has written the number of its process to *path*."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        if path.is_file() and (text := path.read_text()):
            return int(text)
        time.sleep(0.1)
    raise TimeoutError(path)


def is_alive(process: int) -> bool:
    """Tell whether a process runs; the dead that nobody has asked for do not count."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def ends(process: int) -> bool:
    """Tell whether a process ends within half a minute."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        if not is_alive(process):
            return True
        time.sleep(0.1)
    return False


@contextmanager
def building(site: Tiny) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Build from nothing, up to a cell that waits; give the build and the kernel."""
    started = site.root / "started"
    started.unlink(missing_ok=True)
    site.write("build/unsettled", "")
    slow = Tiny(site.root, site.house, {**site.settings, "WAIT": "60"})
    with slow.started("-m", "conf.site", "--root", str(site.root)) as process:
        yield process, wait_for(started, process)


@pytest.mark.skipif(os.name == "nt", reason="sends signals to process groups")
def test_an_interrupted_build_leaves_the_site(site: Tiny) -> None:
    before = site.html()
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        with building(site) as (process, kernel):
            os.killpg(process.pid, number)
            text, _ = process.communicate(timeout=60)
        assert process.returncode != 0
        assert site.html() == before
        assert ends(kernel)
        if number == signal.SIGINT:
            assert "error: interrupted; build/html is as it was before" in text
            assert "Traceback" not in text
            assert not list(site.root.parent.glob("kernel-*"))
    after = site.site()
    assert after.status == 0, after.text
    assert site.html() == before


def test_the_second_of_two_builds_ends_at_once(site: Tiny) -> None:
    with building(site) as (process, _):
        start = time.monotonic()
        second = site.site()
        assert time.monotonic() - start < 30
        assert process.poll() is None
        os.killpg(process.pid, signal.SIGKILL)
    message = "error: another build of this site is running; wait until it ends\n"
    assert second.text == message
    assert second.status == 1


def test_an_unchanged_site_is_built_again_without_reading_a_page(site: Tiny) -> None:
    found = site.site()
    assert found.status == 0, found.text
    before = site.html()
    again = site.site()
    assert again.read() == []
    assert "running the examples" not in again.text
    assert site.html() == before


def test_a_claim_without_fresh_verdict_is_not_published(site: Tiny) -> None:
    before = site.html()
    page = site.root / "docs/objects/names.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("Two by two.", "Two by three."), encoding="utf-8")
    found = site.build()
    page.write_text(text, encoding="utf-8")
    assert found.status == 1
    assert (
        "docs/objects/names.md:7: WARNING: claim doubling-doubles has no " in found.text
    )
    assert site.html() == before


def test_a_fault_in_the_built_site_keeps_it_from_readers(site: Tiny) -> None:
    before = site.html()
    page = site.root / "docs/objects/names.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(f"{text}\n<img src=x.png>\n", encoding="utf-8")
    found = site.site()
    page.write_text(text, encoding="utf-8")
    assert found.status == 1
    assert "objects/names.html:" in found.text
    assert "faults in the built site, see above; build/html is as it was" in found.text
    assert site.html() == before
