"""The stored record lost something: nobody can log in."""

from fastapi import FastAPI

USERS = {"ada": {"name": "ada", "role": "customer", "password_hash": "$argon2id$v=19"}}
app = FastAPI()


@app.get("/users/{name}")
def user(name: str) -> dict[str, str]:
    """Take the hash out of the record itself."""
    record = USERS[name]
    record.pop("password_hash", None)
    return record
