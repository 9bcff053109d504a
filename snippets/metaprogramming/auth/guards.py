"""Who may come in: dependencies, and the same as a decorator."""

from collections.abc import Callable
from functools import wraps
from inspect import Parameter, iscoroutinefunction, signature
from typing import Annotated, Any

from fastapi import Depends, HTTPException
from fastapi.security import OAuth2PasswordBearer

from snippets.metaprogramming.auth.desk import Database, TheDesk
from snippets.metaprogramming.auth.people import Role, User
from snippets.metaprogramming.auth.tokens import Refused
from snippets.metaprogramming.auth.visits import Visit

View = Callable[..., Any]

bearer = OAuth2PasswordBearer(tokenUrl="token", refreshUrl="token/refresh")


def unauthorized(detail: str, challenge: str = "Bearer") -> HTTPException:
    """Return a 401 that says how to do better, as RFC 9110 asks."""
    return HTTPException(401, detail, {"WWW-Authenticate": challenge})


def current_visit(
    token: Annotated[str, Depends(bearer)], desk: TheDesk, database: Database
) -> Visit:
    """Return the open visit that the request's token belongs to."""
    refusal = unauthorized("this token is not valid", 'Bearer error="invalid_token"')
    try:
        claims = desk.tokens.read(token)
    except Refused:
        raise refusal from None
    visit = database.get(Visit, claims.visit)
    if visit is None or str(visit.user_id) != claims.sub or not visit.is_open():
        raise refusal
    return visit


CurrentVisit = Annotated[Visit, Depends(current_visit)]


def current_user(visit: CurrentVisit) -> User:
    """Return whom the request's token belongs to."""
    return visit.user


CurrentUser = Annotated[User, Depends(current_user)]


def require_role(*roles: Role) -> Callable[[User], User]:
    """Return a dependency that lets in users with one of the *roles*."""

    def guard(user: CurrentUser) -> User:
        if user.role not in roles:
            raise HTTPException(403, "your role does not allow this")
        return user

    return guard


def only(*roles: Role) -> Callable[[View], View]:
    """Decorate a view, *below* its route, so that it asks for one of the *roles*."""
    guard = Annotated[User, Depends(require_role(*roles))]
    asked = Parameter("_guard", Parameter.KEYWORD_ONLY, annotation=guard)

    def decorate(view: View) -> Any:
        @wraps(view)
        def wrapper(*args: Any, _guard: User, **kwargs: Any) -> Any:
            return view(*args, **kwargs)

        @wraps(view)
        async def waiting(*args: Any, _guard: User, **kwargs: Any) -> Any:
            return await view(*args, **kwargs)

        guarded: Any = waiting if iscoroutinefunction(view) else wrapper
        own = signature(view, eval_str=True)
        guarded.__signature__ = own.replace(
            parameters=[*own.parameters.values(), asked]
        )
        return guarded

    return decorate
