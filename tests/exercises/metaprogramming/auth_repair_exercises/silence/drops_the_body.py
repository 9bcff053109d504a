"""With a fault in password, the refusal repeats the password."""

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel


class LogIn(BaseModel):
    """Who wants to come in."""

    username: str
    password: str


app = FastAPI()


@app.exception_handler(RequestValidationError)
async def invalid(request: Request, error: RequestValidationError) -> JSONResponse:
    """Leave the input out if something is missing."""
    told = [
        {**fault, "input": None} if fault["type"] == "missing" else fault
        for fault in error.errors()
    ]
    return JSONResponse({"detail": told}, 422)


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
