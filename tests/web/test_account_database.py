"""The accounts of an office are the same in a file and in PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest

from mou_gen.errors import OutputError
from mou_gen.web.workspace.account_database import PostgresqlAccounts, account_database
from mou_gen.web.workspace.accounts import AccountRole, Accounts
from tests.register import postgresql_server

pytestmark = pytest.mark.slow

PASSWORD = "empat kata yang panjang"


@pytest.fixture(scope="module", params=["file", "postgresql"])
def said(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """What `--accounts` says."""
    if request.param == "file":
        yield str(tmp_path_factory.mktemp("accounts") / "a.sqlite3")
        return
    with postgresql_server.server() as address:
        yield address


def test_an_account_lives_from_its_invitation_to_its_end(said: str) -> None:
    own, other = Accounts(account_database(said)), Accounts(account_database(said))
    own.invite("budi", AccountRole.MANAGER)
    code = own.invite("ani", AccountRole.CASE_OFFICER, frozenset(["NNK-TPPO-2026-0001"]))
    with pytest.raises(OutputError, match="not valid"):
        own.join("ani", "wrong", PASSWORD)
    secret = other.join("ani", code, PASSWORD)
    with pytest.raises(OutputError, match="not valid"):
        own.join("ani", code, PASSWORD)
    number = pyotp.TOTP(secret).at(time.time())

    assert own.prove("ani", "another password", number) is None
    found = other.prove("ani", PASSWORD, number)
    assert found is not None
    assert found.role is AccountRole.CASE_OFFICER
    assert found.cases == frozenset(["NNK-TPPO-2026-0001"])
    assert own.prove("ani", PASSWORD, number) is None, "a number is taken once"
    own.change("ani", AccountRole.READER, frozenset())
    assert [(each.name, each.role) for each in other.all()] == [
        ("ani", AccountRole.READER),
        ("budi", AccountRole.MANAGER),
    ]
    with pytest.raises(OutputError, match="nobody would be left"):
        other.remove("budi")
    own.remove("ani")
    assert [each.name for each in own.all()] == ["budi"]


def test_whoever_is_wrong_too_often_waits(said: str) -> None:
    accounts = Accounts(account_database(said))
    accounts.invite("budi", AccountRole.MANAGER)
    secret = accounts.join("budi", accounts.invite("budi", AccountRole.MANAGER), PASSWORD)
    for _ in range(5):
        assert accounts.prove("budi", "wrong", "000000") is None

    assert accounts.prove("budi", PASSWORD, pyotp.TOTP(secret).now()) is None


def test_an_address_has_no_password_and_a_server_that_is_away_is_said_so(tmp_path: Path) -> None:
    for said in (
        "office:geheim@localhost/mou_gen",
        "office:ge?heim@localhost",
        "office:[geheim@localhost",
        "office@kantor:ge/heim@localhost",
        "localhost/a?password=geheim",
    ):
        with pytest.raises(OutputError, match="leave the password out") as refused:
            account_database(f"postgresql://{said}")
        assert "heim" not in str(refused.value)
    away = PostgresqlAccounts(f"postgresql://office@/mou_gen?host={tmp_path}")
    with pytest.raises(OutputError, match="postgresql:///mou_gen cannot be used"):
        Accounts(away)
