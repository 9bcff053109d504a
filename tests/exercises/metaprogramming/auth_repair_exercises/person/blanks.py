"""The answer is to be the name and the role, and nothing else."""

from fastapi import FastAPI

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
app = FastAPI()


@app.get("/users/{name}")
def user(name: str) -> dict[str, str]:
    """Put stars in its place."""
    return USERS[name] | {"password_hash": "***"}
