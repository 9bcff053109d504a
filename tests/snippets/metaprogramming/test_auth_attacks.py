"""Every attack is refused, and the same request without the attack is let in."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import APIOperation, Case, GenerationMode
from schemathesis.core.result import Ok

from snippets.metaprogramming.auth.app import build
from snippets.metaprogramming.auth.people import Role
from snippets.metaprogramming.auth_attacks import ATTACKS, outcomes, signed
from snippets.metaprogramming.auth_attacks_target import Target, battle

PROBES = settings(
    max_examples=10,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
Operation = APIOperation[Any, Any, Any, Any]
REFUSED = {401, 403, 422, 429, 431}


@pytest.fixture(scope="module")
def target() -> Iterator[Target]:
    with battle() as target:
        yield target


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused_and_nothing_leaks(target: Target, name: str) -> None:
    answer = ATTACKS[name](target)
    assert answer.status_code in REFUSED
    assert not target.leaks(answer)
    if answer.status_code == 401:
        assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_an_attack_is_stopped_by_the_check_that_it_is_about() -> None:
    reasons = {found.attack: found.reason for found in outcomes()}
    assert len(reasons) == len(ATTACKS) >= 14
    assert reasons["changed payload"] == "InvalidSignatureError"
    assert reasons["algorithm none"] == "InvalidAlgorithmError"
    assert reasons["other algorithm"] == "InvalidAlgorithmError"
    assert reasons["expired"] == "ExpiredSignatureError"
    assert reasons["not yet valid"] == "ImmatureSignatureError"
    assert reasons["without an end"] == "MissingRequiredClaimError"
    assert reasons["wrong audience"] == "InvalidAudienceError"
    assert reasons["wrong issuer"] == "InvalidIssuerError"
    assert reasons["list as visit"] == "ValidationError"
    assert reasons["unknown user"] == reasons["wrong password"]


def test_what_the_attacks_change_is_what_shuts_them_out(target: Target) -> None:
    assert signed(target).status_code == 200
    account = target.join()
    token, refresh = target.log_in(account)
    assert target.me(token).status_code == 200
    assert target.refresh(refresh).status_code == 200
    admin, _ = target.log_in(target.join(Role.ADMIN))
    assert target.me(admin, "/takings").status_code == 200


def test_the_body_may_not_be_large_nor_of_unknown_length(target: Target) -> None:
    long = {"username": "ada", "password": "x" * 100_000}
    assert target.client.post("/token", data=long).status_code == 413
    pieces = iter([b"username=ada&", b"password=secret"])
    assert target.client.post("/token", content=pieces).status_code == 411


def test_text_that_is_no_text_is_a_wrong_password(target: Target) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    body = b"username=%ff&password=%ed%a0%80"
    assert target.client.post("/token", content=body, headers=form).status_code == 401
    json = {"Content-Type": "application/json"}
    body = rb'{"refresh_token": "\ud800"}'
    answer = target.client.post("/token/refresh", content=body, headers=json)
    assert answer.status_code in REFUSED


def test_a_found_leak_is_reported(target: Target) -> None:
    token, _ = target.log_in(target.join())
    target.hidden.add("customer")
    assert target.leaks(target.me(token)) == ["customer"]
    target.hidden.discard("customer")


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_makes_the_desk_fail(target: Target, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_dict(build(target.desk).openapi())
    probed = set()
    for found in schema.get_all_operations():
        assert isinstance(found, Ok)
        operation: Operation = found.ok()
        if operation.body or mode is GenerationMode.POSITIVE:
            token, _ = target.log_in(target.join(Role.ADMIN))
            probe(operation, mode, str(target.client.base_url), token)
            probed.add(operation.path)
    forms = {"/token", "/token/refresh", "/me/password", "/users"}
    assert forms <= probed
    assert len(probed) == (10 if mode is GenerationMode.POSITIVE else 4)


def probe(operation: Operation, mode: GenerationMode, url: str, token: str) -> None:
    badge = {"Authorization": f"Bearer {token}"}

    @PROBES
    @given(case=operation.as_strategy(generation_mode=mode))
    def is_no_failure(case: Case[Any]) -> None:
        assert case.call(base_url=url, headers=badge).status_code < 500

    is_no_failure()
