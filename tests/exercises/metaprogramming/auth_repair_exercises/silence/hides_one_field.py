"""With a fault in username, the refusal repeats the password."""

from fastapi import FastAPI
from pydantic import BaseModel, SecretStr


class LogIn(BaseModel):
    """Hides the password where it is read, and not where it is not."""

    username: str
    password: SecretStr


app = FastAPI()


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
