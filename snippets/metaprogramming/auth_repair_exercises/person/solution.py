"""A counter whose return type says what may go out."""

from typing import Any

from fastapi import FastAPI
from pydantic import BaseModel

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
app = FastAPI()


class Person(BaseModel):
    """What everybody may know."""

    name: str
    role: str


@app.get("/users/{name}", response_model=Person)
def user(name: str) -> dict[str, Any]:
    """Tell who somebody is."""
    return USERS[name]
