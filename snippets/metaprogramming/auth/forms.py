"""What comes in and what goes out; no form that goes out has a password."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr

from snippets.metaprogramming.auth.people import Role

NewPassword = Annotated[SecretStr, Field(min_length=12, max_length=200)]


class Person(BaseModel):
    """What the desk tells about a user."""

    model_config = ConfigDict(from_attributes=True)

    name: str
    role: Role


class NewPerson(BaseModel):
    """A user whom an admin adds."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_-]{0,31}$")
    role: Role
    password: NewPassword


class PasswordChange(BaseModel):
    """The old password, and the new one twice as careful."""

    old: SecretStr = Field(max_length=200)
    new: NewPassword


class RefreshForm(BaseModel):
    """A refresh token that somebody hands in."""

    refresh_token: SecretStr = Field(max_length=200)


class TokenPair(BaseModel):
    """What a log-in gives, named as OAuth 2 names it."""

    access_token: str
    refresh_token: str
    token_type: Literal["bearer"] = "bearer"
    expires_in: int


class Order(BaseModel):
    """Something that somebody ordered."""

    number: int
    item: str
    customer: str
