"""A log-in whose refusals repeat what was sent."""

from fastapi import FastAPI
from pydantic import BaseModel


class LogIn(BaseModel):
    """Who wants to come in."""

    username: str
    password: str


app = FastAPI()


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
