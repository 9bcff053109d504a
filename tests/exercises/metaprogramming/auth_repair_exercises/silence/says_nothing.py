"""The refusal is to list the fault, with username in its loc."""

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
    """Be silent."""
    return JSONResponse({"detail": "invalid"}, 422)


@app.post("/token")
def log_in(form: LogIn) -> str:
    """Greet."""
    return f"welcome {form.username}"
