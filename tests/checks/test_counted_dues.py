"""What is due so long after a day of the document is due on the day that is given beside it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mou_gen.checks.counted_dues import last_day_after
from tests.checks.found import found
from tests.dossiers import copied

_END = "pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml"
_RECORDS = "penyerahan catatan pengiriman peringatan dini"
_DUE = "until: 2028-04-28"


@pytest.mark.parametrize(
    ("limit", "due", "count"),
    [
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama", _DUE, 1),
        ("paling lambat 6 (enam) minggu setelah berakhirnya perjanjian", _DUE, 1),
        ("paling lambat 1 (satu) bulan sejak penandatanganan Pengakhiran ini", _DUE, 1),
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama", "until: 2028-03-30", 0),
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama", "until: 2028-03-28", 0),
        ("dalam waktu 2 (dua) bulan setelah hari terakhir Perjanjian Kerja Sama", _DUE, 0),
        ("dalam waktu 30 (tiga puluh) hari kerja setelah hari terakhir Perjanjian Kerja Sama", _DUE, 0),
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir pelatihan", _DUE, 0),
        ("dalam waktu 30 (tiga puluh) hari setelah diminta", _DUE, 0),
        ("untuk 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama", _DUE, 0),
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama (yaitu tanggal 30 April 2028)", "until: 2028-03-30", 1),
        ("dalam waktu 30 (tiga puluh) hari setelah hari terakhir Perjanjian Kerja Sama (29 Februari 2028)", "until: 2028-03-30", 0),
    ],
)  # fmt: skip
def test_what_is_left_to_do_is_due_on_one_day(
    tmp_path: Path, limit: str, due: str, count: int
) -> None:
    edits = ((_END, _RECORDS, f"{_RECORDS} {limit}"), (_END, _DUE, due))
    root = copied("examples", tmp_path, *edits)

    assert len(found("stated-times", root / _END)) == count


_MINUTES = "selat-bali/minutes/2026-06-30.yaml"
_SAID = "Pelatihan dilaksanakan pada bulan September 2026,"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Bahan dikirim paling lambat 14 (empat belas) hari sejak rapat ini, yaitu tanggal 24 Juli 2026,", 1),
        ("Bahan dikirim paling lambat 14 (empat belas) hari sejak rapat ini, yaitu tanggal 14 Juli 2026,", 0),
        ("Bahan dikirim paling lambat 14 (empat belas) hari sejak rapat koordinasi, yaitu tanggal 24 Juli 2026,", 0),
    ],
)  # fmt: skip
def test_so_is_what_is_due_after_a_meeting(tmp_path: Path, said: str, count: int) -> None:
    root = copied("strait", tmp_path, (_MINUTES, _SAID, said))

    assert len(found("stated-times", root / _MINUTES)) == count


_SIRENS = "sirene-pesisir/minutes/2026-10-20.yaml"


@pytest.mark.parametrize(
    ("due", "count"), [("2026-11-03", 0), ("2026-11-05", 0), ("2026-11-20", 1)]
)
def test_a_follow_up_is_due_when_it_is_decided(tmp_path: Path, due: str, count: int) -> None:
    item = (
        "follow_up:\n- key: repeated-test\n  action:\n"
        "    id: Mengulang uji terima 3 (tiga) sirene\n    en: Repeat the acceptance test of 3 (three) sirens\n"
        f"  owner: {{id: Penyedia, en: The provider}}\n  due: {due}\n"
    )
    root = copied("tsunami", tmp_path, (_SIRENS, "follow_up:\n", item))

    assert len(found("minutes-fields", root / _SIRENS)) == count


@pytest.mark.parametrize("limit", ["14 (empat belas) hari", "1 (satu) bulan"])
def test_the_calendar_ends_and_the_checks_go_on(limit: str) -> None:
    said = f"Uji terima diulang dalam waktu {limit} setelah rapat ini."

    assert last_day_after(said, dt.date(9999, 12, 24)) == dt.date.max
