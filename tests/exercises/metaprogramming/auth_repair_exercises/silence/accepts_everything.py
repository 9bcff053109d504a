"""A form with a fault in username is to be answered with 422."""

from fastapi import FastAPI
from pydantic import BaseModel


class LogIn(BaseModel):
    """Has a default for everything."""

    username: str = ""
    password: object = ""


app = FastAPI()


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
