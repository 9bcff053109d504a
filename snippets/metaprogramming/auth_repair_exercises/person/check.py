"""Check what a counter tells, also about fields that somebody adds later."""

import asyncio
import copy
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.auth.ask import ask


def check(answer: ModuleType) -> None:
    """Ask for a user, look at the store, add a field, and ask again."""
    before = copy.deepcopy(answer.USERS)
    told = asyncio.run(ask(answer.app, "/users/ada"))
    expect(told.status_code == 200, "GET /users/ada is to be answered with 200.")
    expect("argon2" not in told.text, "The answer contains the hash of the password.")
    expect(
        told.json() == {"name": "ada", "role": "customer"},
        "The answer is to be the name and the role, and nothing else.",
    )
    expect(
        before == answer.USERS,
        "The stored record lost something: nobody can log in.",
    )
    answer.USERS["ada"]["pin"] = "4711"
    again = asyncio.run(ask(answer.app, "/users/ada"))
    expect("4711" not in again.text, "A field that is added later goes out, too.")
