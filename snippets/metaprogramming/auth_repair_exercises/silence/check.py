"""Check that a refusal says where the fault is, and nothing that was sent."""

import asyncio
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.auth.ask import ask

SECRET = "hunter2-hunter2"


def check(answer: ModuleType) -> None:
    """Send a good form, and two in which the password stands in a broken one."""
    good = {"username": "ada", "password": SECRET}
    welcome = asyncio.run(ask(answer.app, "/token", "POST", json=good))
    expect(
        welcome.status_code == 200 and welcome.json() == "welcome ada",
        "A form that is right is to be answered with 'welcome ada'.",
    )
    missing = {"password": SECRET}
    wrong = {"username": "ada", "password": [SECRET]}
    for form, field in ((missing, "username"), (wrong, "password")):
        refusal = asyncio.run(ask(answer.app, "/token", "POST", json=form))
        expect(
            refusal.status_code == 422,
            f"A form with a fault in {field} is to be answered with 422.",
        )
        expect(
            SECRET not in refusal.text,
            f"With a fault in {field}, the refusal repeats the password.",
        )
        detail = refusal.json().get("detail")
        told = detail if isinstance(detail, list) else []
        expect(
            any(field in fault.get("loc", ()) for fault in told),
            f"The refusal is to list the fault, with {field} in its loc.",
        )
