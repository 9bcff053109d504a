"""A field that is added later goes out, too."""

from fastapi import FastAPI

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
app = FastAPI()


@app.get("/users/{name}")
def user(name: str) -> dict[str, str]:
    """List what must not go out."""
    return {key: value for key, value in USERS[name].items() if "password" not in key}
