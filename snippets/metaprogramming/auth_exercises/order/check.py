"""Check that the labels are for clerks, whatever forbids them to others."""

import asyncio
from types import ModuleType

from fastapi import FastAPI
from httpx import Response

from snippets.exercise import Wrong, expect
from snippets.metaprogramming.auth.ask import ask


def get(app: FastAPI, **headers: str) -> Response:
    """Return the answer of *app* at /labels."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return asyncio.run(ask(app, "/labels", headers=named))


def check(answer: ModuleType) -> None:
    """Ask without a role, with the wrong one, in the query, and as a clerk."""
    none, clerk = get(answer.app), get(answer.app, X_Role="clerk")
    if clerk.status_code == 422:
        raise Wrong("FastAPI asks for what it reads: look at the signature it sees.")
    expect(clerk.status_code != 404, "/labels is gone: the counter needs it.")
    expect(clerk.status_code != 500, "/labels fails for a clerk.")
    if clerk.status_code == 403:
        raise Wrong(
            "A clerk is refused: the signature that FastAPI reads asks for no role."
        )
    expect(
        none.status_code != 200, "Anybody can read /labels: which function is there?"
    )
    expect(
        clerk.status_code == 200 and clerk.json() == ["tea for ada"],
        "A clerk is to get the labels, ['tea for ada'].",
    )
    customer = get(answer.app, X_Role="customer")
    expect(customer.status_code != 200, "A customer can read /labels.")
    expect(
        none.status_code == customer.status_code == 403,
        "Without the role of a clerk, /labels is to answer 403.",
    )
