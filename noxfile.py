"""Every chore of the project, by name."""

from pathlib import Path

import nox

nox.needs_version = ">=2025.10.14"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_venv = "yes"
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"
nox.options.sessions = ["lint", "types", "tests", "docs"]

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
FREE_THREADED = "3.14t"
CONSTRAINTS = Path("conf/constraints.txt")
REPEATED = ("50", "docs/concurrency", "docs/metaprogramming")
GROUPS = ("preview", "lint", "types", "lock")


def install(session: nox.Session, *groups: str) -> None:
    """Install dependency groups in the exact versions of the constraints."""
    needs = nox.project.dependency_groups(PROJECT, *groups)
    session.install("--constraint", str(CONSTRAINTS), *needs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format; `-- --fix` repairs."""
    install(session, "lint")
    check = [] if session.posargs else ["--check"]
    session.run("ruff", "check", *session.posargs, ".")
    session.run("ruff", "format", *check, ".")


@nox.session
def types(session: nox.Session) -> None:
    """Check types, strictly."""
    install(session, "types")
    session.run("mypy", *session.posargs)


@nox.session(python=[*PYTHONS, FREE_THREADED])
def tests(session: nox.Session) -> None:
    """Run every example of every page and docstring, and every test."""
    install(session, "tests")
    options = session.posargs or [
        "-n2",
        "--ignore=tests/browser",
        "--ignore=tests/site",
    ]
    session.run("pytest", *options, env={"PYTHONHASHSEED": "0"})


@nox.session
def docs(session: nox.Session) -> None:
    """Verify the pages and build them into build/html."""
    install(session, "docs")
    session.run("python", "-m", "conf.site", *session.posargs)


@nox.session(default=False)
def browser(session: nox.Session) -> None:
    """Look at the built site as readers do: in a browser, page by page."""
    install(session, "tests")
    for folder in session.posargs or ["tests/site", "tests/browser"]:
        session.run("pytest", "-n2", folder)


@nox.session(default=False)
def repeat(session: nox.Session) -> None:
    """Run measured examples 50 times beside a busy loop; `-- TIMES PATH…` others."""
    install(session, "tests")
    session.run("python", "-m", "tests.repeat", *(session.posargs or REPEATED))


@nox.session(default=False)
def preview(session: nox.Session) -> None:
    """Serve the pages and build again whenever a file is saved."""
    install(session, "preview")
    session.run("python", "-m", "conf.preview", *session.posargs)


@nox.session(default=False)
def links(session: nox.Session) -> None:
    """Check links to other sites."""
    install(session, "docs")
    session.run("python", "-m", "conf.site", "--builder", "linkcheck", *session.posargs)


@nox.session(default=False)
def approve(session: nox.Session) -> None:
    """Record claims and pictures as they are; their changes are for review."""
    install(session, "docs")
    session.run("python", "-m", "conf.approve")
    session.run("python", "-m", "tests.pictures")


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Renew the exact versions, for all supported Pythons at once."""
    install(session, "lock")
    groups = [f"--group={group}" for group in GROUPS]
    options = ["--universal", f"--python-version={PYTHONS[0]}", "--upgrade"]
    silence = ["--no-emit-index-url", "--no-annotate", "--no-header", "--quiet"]
    session.run(
        "uv", "pip", "compile", *groups, *options, *silence, "-o", str(CONSTRAINTS)
    )
