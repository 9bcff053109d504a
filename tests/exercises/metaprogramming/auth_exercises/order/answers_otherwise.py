"""Without the role of a clerk, /labels is to answer 403."""

from typing import Annotated

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


def clerk(role: Annotated[str, Header(alias="X-Role")] = "") -> None:
    """Answer 401, as if a log-in would help."""
    if role != "clerk":
        raise HTTPException(401)


@app.get("/labels", dependencies=[Depends(clerk)])
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return ["tea for ada"]
