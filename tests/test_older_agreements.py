"""Agreements dated before Permendagri 22/2020: their style, and one that follows no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Document, printed_words
from mou_gen.errors import InputError
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from tests.checks.found import found
from tests.examples import FOLDERS
from tests.source import samples

LAND_OFFICE = """\
kind: party
type: vertical-body
name: {id: Kantor Pertanahan Kabupaten Nunukan, en: Nunukan Regency Land Office}
head:
  office: {id: Kepala Kantor Pertanahan, en: Head of the Land Office}
"""
AGREEMENT = """\
kind: agreement
type: perjanjian-kerja-sama-instansi
between_offices: yes
subject: {id: Sertipikasi Tanah, en: the Certification of Land}
date: 2019-03-04
parties: [nunukan, pertanahan]
signatories:
  nunukan: {unit: dinas-sosial, authority: {number: 1/A, date: 2019-03-01}}
recitals:
  - key: land
    text: {id: bahwa tanah PIHAK PERTAMA perlu disertipikatkan., en: that land of the FIRST PARTY needs to be certified.}
affairs: [pertanahan]
scope:
  - key: data
    text: {id: pertukaran data, en: the exchange of data}
duties:
  pertanahan:
    - key: certificates
      text: {id: menerbitkan sertipikat, en: issue certificates}
duration: {years: 6}
originals: 2
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    samples.write(tmp_path)
    (tmp_path / "parties" / "pertanahan.yaml").write_text(LAND_OFFICE, encoding="utf-8")
    (tmp_path / "tanah").mkdir()
    file = tmp_path / "tanah" / "agreement.yaml"
    file.write_text(AGREEMENT, encoding="utf-8")
    return file


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def composed(path: Path) -> Document:
    desk = Desk(Edition(languages=("id",)), FOLDERS)
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, desk.folder(path), record)
    return made


def test_a_land_office_and_a_regency_agreed_in_2019_and_followed_nothing(path: Path) -> None:
    text = " ".join(printed_words(composed(path)).split())

    assert "ANTARA DINAS SOSIAL KABUPATEN NUNUKAN DAN KANTOR PERTANAHAN" in text
    assert "atas nama Pemerintah Kabupaten Nunukan, selanjutnya disebut PIHAK PERTAMA" in text
    assert "KESATU" not in text
    assert "Kesepakatan Bersama" not in text
    assert pipeline.check_all([path], Edition(), FOLDERS).warnings == []


def test_the_older_style_goes_by_the_date(path: Path) -> None:
    changed(path, "PIHAK PERTAMA", "PIHAK KESATU")

    (problem,) = found("party-naming", path)

    assert "`PIHAK PERTAMA`" in problem.hint


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("date: 2019-03-04", "date: 2020-04-14", "is for agreements before 14-04-2020"),
        ("type: perjanjian-kerja-sama-instansi\n", "type: perjanjian-kerja-sama\n", "is no party to a Perjanjian Kerja Sama"),
    ],
)  # fmt: skip
def test_today_such_an_agreement_is_told_what_fits(
    path: Path, old: str, new: str, told: str
) -> None:
    changed(path, old, new)

    with pytest.raises(InputError) as error:
        pipeline.check_all([path], Edition(), FOLDERS)

    assert told in str(error.value)


def test_between_regions_it_stands_alone_only_before_the_regulation(tmp_path: Path) -> None:
    samples.write(tmp_path, samples.WITH_COOPERATION)
    file = tmp_path / samples.PERJANJIAN
    changed(file, "under: kerja-sama\n", "")
    changed(file, "commitments: [referral-system]\n", "")

    with pytest.raises(InputError, match="`under` is missing"):
        composed(file)

    changed(file, "date: 2026-05-04", "date: 2019-05-06")
    assert "PIHAK PERTAMA" in printed_words(composed(file))
