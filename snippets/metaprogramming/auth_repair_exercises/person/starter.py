"""A counter that tells all that it knows about you."""

from typing import Any

from fastapi import FastAPI

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
app = FastAPI()


@app.get("/users/{name}")
def user(name: str) -> dict[str, Any]:
    """Tell who somebody is."""
    return USERS[name]
