"""What people come for: their orders, the shipping, the takings, the staff."""

from typing import Annotated

from fastapi import APIRouter, Depends, HTTPException

from snippets.metaprogramming.auth.desk import Database, TheDesk
from snippets.metaprogramming.auth.forms import NewPerson, Order, Person
from snippets.metaprogramming.auth.guards import CurrentUser, only, require_role
from snippets.metaprogramming.auth.people import Role, User, named

router = APIRouter(tags=["counter"])
STAFF = Role.CLERK, Role.ADMIN
ORDERS = [
    Order(number=1, item="tea", customer="ada"),
    Order(number=2, item="rope", customer="ben"),
]


@router.get("/me")
def me(user: CurrentUser) -> Person:
    """Tell who you are."""
    return Person.model_validate(user)


@router.get("/orders")
def orders(user: CurrentUser) -> list[Order]:
    """List all orders for the staff, and for customers their own."""
    return [o for o in ORDERS if user.role in STAFF or o.customer == user.name]


@router.get("/labels", dependencies=[Depends(require_role(*STAFF))])
def labels() -> list[str]:
    """List what is to be written on the parcels."""
    return [f"{order.item} for {order.customer}" for order in ORDERS]


@router.get("/takings")
@only(Role.ADMIN)
async def takings() -> int:
    """Count the orders."""
    return len(ORDERS)


@router.post("/users", status_code=201)
def add_user(
    form: NewPerson,
    admin: Annotated[User, Depends(require_role(Role.ADMIN))],
    desk: TheDesk,
    database: Database,
) -> Person:
    """Add a user."""
    if named(database, form.name):
        raise HTTPException(409, "this name is taken")
    password = form.password.get_secret_value()
    return Person.model_validate(desk.add(database, form.name, form.role, password))


@router.post("/users/{name}/disable", status_code=204)
@only(Role.ADMIN)
def disable(name: str, database: Database) -> None:
    """Shut somebody out, from the next request on."""
    user = named(database, name)
    if user is None:
        raise HTTPException(404, "nobody has this name")
    user.disabled = True
    database.commit()
