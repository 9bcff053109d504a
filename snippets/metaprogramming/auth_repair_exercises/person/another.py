"""A counter that picks what may go out, by hand."""

from fastapi import FastAPI

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
PUBLIC = "name", "role"
app = FastAPI()


@app.get("/users/{name}")
def user(name: str) -> dict[str, str]:
    """Tell who somebody is."""
    return {key: USERS[name][key] for key in PUBLIC}
