"""A log-in whose refusals are made anew, from what may be said."""

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
    """Say where something is wrong, and what."""
    told = [{"loc": e["loc"], "msg": e["msg"]} for e in error.errors()]
    return JSONResponse({"detail": told}, 422)


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
