"""Who concludes which instrument with whom: each case builds without a waiver, or is refused with the article."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Document, printed_words
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Edition
from mou_gen.writers.printing import ComposedDocument
from tests import instrument_cases
from tests.checks.found import applying
from tests.docx_words import words
from tests.examples import FOLDERS
from tests.instrument_cases import PARTIES, InstrumentCase
from tests.rendering import render

SYNERGY, JOINT, THIRD = "nota-kesepakatan", "kesepakatan-bersama", "kesepakatan-bersama-ksdpk"
OLDER = {
    "numbers": "[1/REKAAN/2019, 2/REKAAN/2019]",
    "legal_basis": "[uu-23-2014, pp-28-2018]",
    "signatories": "{nunukan: {unit: dinas, name: Pejabat Rekaan, authority: {number: 1/SK, date: 2019-03-01}}}",
}
LAND_OFFICE = InstrumentCase(
    "perjanjian-kerja-sama-instansi",
    ["nunukan", "pertanahan"],
    "2019-03-04",
    {**OLDER, "between_offices": "yes"},
)
CONTRACT = InstrumentCase(
    "kontrak-ksdpk",
    ["nunukan", "perusahaan"],
    "2026-10-05",
    {
        "under": "kasus",
        "numbers": "[100.3.7.1/14/X/2026, 9/DIR/2026]",
        "commitments": "[training]",
        "duration": "{years: 1}",
        "forum": "{id: Pengadilan Negeri Nunukan, en: the Nunukan District Court}",
        "signatories": "{nunukan: {unit: dinas, name: Pejabat Rekaan, authority: {number: 1/SK, date: 2026-09-28}}}",
        "approvals": "{nunukan: {number: 170/1, date: 2026-09-21}}",
    },
)
TWO_STYLES = {"numbers": "[100.3.7.1/12/VIII/2026, 007/PRB-XII/2026]"}

BUILT: Mapping[str, tuple[InstrumentCase, ...]] = {
    "a province and three vertical bodies": (
        InstrumentCase(SYNERGY, ["polda", "imigrasi", "bp3mi", "kaltara"]),
    ),
    "a city and an association, two styles of numbers": (
        InstrumentCase(THIRD, ["tarakan", "perkumpulan"], more=TWO_STYLES),
    ),
    "a regency and a land office in 2019": (LAND_OFFICE,),
    "a regency and a company up to the contract": (
        InstrumentCase(THIRD, ["nunukan", "perusahaan"]),
        CONTRACT,
    ),
    "three provinces": (InstrumentCase(JOINT, ["kaltara", "kaltim", "kalsel"]),),
}


def composed(
    root: Path, cases: tuple[InstrumentCase, ...], edition: Edition
) -> list[ComposedDocument]:
    """Return the documents of *cases*; that there is nothing to waive is asserted."""
    for case in cases:
        case.write(root)
    run = pipeline.check_all([root / "kasus"], edition, FOLDERS)
    assert run.warnings == []
    return list(run.composed)


@pytest.mark.parametrize("languages", [("id", "en"), ("id",)], ids=["both languages", "Indonesian"])
@pytest.mark.parametrize("cases", BUILT.values(), ids=BUILT)
def test_what_partners_conclude_builds_in_both_formats(
    tmp_path: Path, cases: tuple[InstrumentCase, ...], languages: tuple[str, ...]
) -> None:
    papers = composed(tmp_path, cases, Edition(languages=languages))
    files = render(papers, ["docx", "pdf"], FOLDERS, Path(), "typst")

    assert len(files) == 2 * len(papers)
    for paper in papers:
        data = files[Path(paper.named("docx"))]
        assert "PIHAK KEDUA" in words(data)
        assert "[" not in printed_words(paper.document)


OTHERS: Mapping[str, InstrumentCase] = {
    "a ministry and a province": InstrumentCase(SYNERGY, ["kementerian", "kaltara"]),
    "an agency and two regencies": InstrumentCase(SYNERGY, ["badan", "nunukan", "malinau"]),
    "its name in practice": InstrumentCase("nota-kesepahaman-sinergi", ["polda", "nunukan"]),
    "twelve years of a Sinergi": InstrumentCase(
        SYNERGY, ["polda", "kaltara"], more={"duration": "{years: 12}"}
    ),
    "a city and a cooperative": InstrumentCase(THIRD, ["tarakan", "koperasi"]),
    "a regency and a university": InstrumentCase(THIRD, ["nunukan", "universitas"]),
    "two regencies and a company": InstrumentCase(THIRD, ["nunukan", "malinau", "perusahaan"]),
    "a regency and two companies": InstrumentCase(
        "nota-kesepahaman-ksdpk", ["nunukan", "perusahaan", "perusahaan-lain"]
    ),
    "a regency and a person": InstrumentCase(THIRD, ["nunukan", "orang"]),
    "a regency and a regional enterprise": InstrumentCase(THIRD, ["nunukan", "bumd"]),
    "a province and a foundation": InstrumentCase(THIRD, ["kaltara", "yayasan"]),
    "a regency and its province": InstrumentCase(JOINT, ["nunukan", "kaltara"]),
    "four regions": InstrumentCase(
        "nota-kesepahaman", ["nunukan", "malinau", "tarakan", "kaltara"]
    ),
    "two regencies in 2019, no agreement above": InstrumentCase(
        "perjanjian-kerja-sama", ["nunukan", "malinau"], "2019-03-04", OLDER
    ),
    "a company in 2018": InstrumentCase(
        THIRD,
        ["nunukan", "perusahaan"],
        "2018-05-07",
        {"numbers": "[1/REKAAN/2018, 2/REKAAN/2018]", "legal_basis": "[uu-23-2014]"},
    ),
}


@pytest.mark.parametrize("case", OTHERS.values(), ids=OTHERS)
def test_other_partners_need_no_waiver_either(tmp_path: Path, case: InstrumentCase) -> None:
    for paper in composed(tmp_path, (case,), Edition()):
        assert "[" not in printed_words(paper.document)


_RULES = ("party-kind", "institution-type", "foreign-partner", "signatory", "mandatory-parts", "future-events")  # fmt: skip
SYNERGY_LAW = "write `type: nota-kesepakatan` (Permendagri 22/2020, articles 1(18), 1(19) and 42"
REFUSED: Mapping[str, tuple[InstrumentCase, str]] = {
    "the police first in a Kesepakatan Bersama": (
        InstrumentCase(JOINT, ["polda", "nunukan"]),
        SYNERGY_LAW,
    ),
    "the police with a power of attorney today": (
        InstrumentCase("perjanjian-kerja-sama-instansi", ["nunukan", "pertanahan"]),
        SYNERGY_LAW,
    ),
    "the region first in a Sinergi": (
        InstrumentCase(SYNERGY, ["kaltara", "kementerian"]),
        "begin `parties` with a `ministry` or `agency` or `vertical-body` (Permendagri 22/2020",
    ),
    "the Government behind the region": (
        InstrumentCase(SYNERGY, ["polda", "kaltara", "bp3mi"]),
        "`bp3mi` stands behind `kaltara`",
    ),
    "the company first": (
        InstrumentCase(THIRD, ["perusahaan", "nunukan"]),
        "begin `parties` with a `region` (Permendagri 22/2020, articles 1(2)",
    ),
    "a region behind the company": (
        InstrumentCase(THIRD, ["nunukan", "perusahaan", "malinau"]),
        "`malinau` stands behind `perusahaan`",
    ),
    "a company in a Kesepakatan Bersama of regions": (
        InstrumentCase(JOINT, ["nunukan", "malinau", "perusahaan"]),
        "write `type: kesepakatan-bersama-ksdpk` (Permendagri 22/2020, articles 1(2), 1(12), 1(17)",
    ),
    "a company beside a ministry": (
        InstrumentCase(SYNERGY, ["kementerian", "nunukan", "perusahaan"]),
        "no agreement has these parties together: conclude one with each",
    ),
    "two ministries": (
        InstrumentCase(SYNERGY, ["kementerian", "badan"]),
        "add the region that is a party",
    ),
    "two bodies of the Government in 2019": (
        InstrumentCase(
            "perjanjian-kerja-sama-instansi",
            ["kementerian", "pertanahan"],
            "2019-03-04",
            {**OLDER, "signatories": ""},
        ),
        "add the region that is a party",
    ),
    "two companies": (
        InstrumentCase(THIRD, ["perusahaan", "perusahaan-lain"]),
        "begin `parties` with a `region`",
    ),
    "a foreign government": (
        InstrumentCase(JOINT, ["nunukan", "luar"]),
        "Permendagri 25/2020 has its own procedure",
    ),
    "an international organisation": (
        InstrumentCase(JOINT, ["nunukan", "iom"]),
        "Permendagri 25/2020 has its own procedure",
    ),
    "a contract that carries out nothing": (
        InstrumentCase("kontrak-ksdpk", ["nunukan", "perusahaan"]),
        "with the agreement that it carries out (Permendagri 22/2020, articles 6 and 28)",
    ),
    "a head of office who signs a Kesepakatan Bersama": (
        InstrumentCase(THIRD, ["nunukan", "perusahaan"], more={"signatories": "{nunukan: {unit: dinas}}"}),
        "may be signed by power of attorney (Permendagri 22/2020, articles 10(2), 14(2), 33 and 36(2))",
    ),
    "rights in a Kesepakatan Bersama": (
        InstrumentCase(JOINT, ["nunukan", "malinau"], more={"rights": "{}"}),
        "write it in the Perjanjian Kerja Sama or Kontrak that follows",
    ),
    "a court in a Sinergi": (
        InstrumentCase(SYNERGY, ["polda", "kaltara"], more={"forum": "{id: Pengadilan, en: Court}"}),
        "delete `forum` (Permendagri 22/2020, articles 18 to 21)",
    ),
    "six years with a company": (
        InstrumentCase(THIRD, ["nunukan", "perusahaan"], more={"duration": "{years: 6}"}),
        "5 at most (Permendagri 22/2020, article 32(3))",
    ),
}  # fmt: skip


def told(root: Path) -> str:
    try:
        with applying(_RULES):
            found: list[Problem] = list(
                pipeline.check_all([root / "kasus"], Edition(), FOLDERS).warnings
            )
    except InputError as error:
        found = list(error.problems)
    return "\n".join(f"{each.message} => {each.hint}" for each in found)


@pytest.mark.parametrize(("case", "why"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_told_with_the_article(
    tmp_path: Path, case: InstrumentCase, why: str
) -> None:
    case.write(tmp_path)

    assert why in told(tmp_path)


MISTAKEN: Mapping[str, tuple[str, str, str, str]] = {
    "a firm without legal personality": ("perusahaan", "name: {id: PT", "name: {id: CV", "it has no legal personality: conclude the agreement with its owner, as a `person` (Permendagri 22/2020, article 1(17))"),
    "a ministry as a company": ("perusahaan", "name: {id: PT Rekaan Sejahtera", "name: {id: Kementerian Rekaan", "write `ministry` under `type` (Permendagri 22/2020, article 1(18))"),
    "a polytechnic of a ministry as a company": ("perusahaan", "name: {id: PT Rekaan Sejahtera", "name: {id: Politeknik Kesehatan Kementerian Kesehatan Rekaan", "(Permendagri 22/2020, articles 1(17) and 1(18))"),
    "a polytechnic as a company": ("perusahaan", "name: {id: PT Rekaan Sejahtera", "name: {id: Politeknik Rekaan", "write `university` under `type` (Permendagri 22/2020, article 1(17))"),
    "a cooperative as an association": ("perkumpulan", "{id: Perkumpulan", "{id: Koperasi", "write `cooperative` under `type`"),
    "a region as an association": ("perkumpulan", "{id: Perkumpulan Rekaan", "{id: Pemerintah Kabupaten Rekaan", "write `region` and `government` instead of `type` and `name`"),
    "a village": ("perkumpulan", "{id: Perkumpulan", "{id: Pemerintah Desa", "a village is neither a region nor a third party"),
    "an office of a region": ("perkumpulan", "{id: Perkumpulan", "{id: Dinas Sosial", "the office under `signatories` (Permendagri 22/2020, articles 1(10) and 1(15))"),
    "somebody else for a person": ("orang", "name: Nama Rekaan\nunits", "name: Orang Lain\nunits", "a person signs in person"),
    "a branch manager": ("perusahaan", "{id: Direktur PT", "{id: Manajer Cabang PT", "write under `letters` the letter by which this office signs"),
    "a university abroad": ("universitas", "{id: Universitas Rekaan", "{id: Universiti Rekaan", "seems to be a partner abroad => Permendagri 25/2020"),
    "a company abroad": ("perusahaan", "{id: PT Rekaan Sejahtera", "{id: Rekaan Sejahtera Sdn. Bhd.", "seems to be a partner abroad"),
    "an association in another country": ("perkumpulan", "seat: Kota Rekaan", "seat: Kota Kinabalu, Malaysia", "seems to be a partner abroad"),
    "an institution of no type": ("perusahaan", "type: company\n", "", "`type` is missing"),
    "a deed of the future": ("perusahaan", "date: 2015-03-02", "date: 2027-03-02", "`02-03-2027` is described as past"),
    "a deputy head of region": ("nunukan", "{id: Bupati Nunukan", "{id: Wakil Bupati Nunukan", "only the head of region may sign"),
}  # fmt: skip


@pytest.mark.parametrize(("party", "old", "new", "why"), MISTAKEN.values(), ids=MISTAKEN)
def test_a_party_that_is_not_what_it_says_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, party: str, old: str, new: str, why: str
) -> None:
    assert old in PARTIES[party]
    changed = {**PARTIES, party: PARTIES[party].replace(old, new, 1)}
    monkeypatch.setattr(instrument_cases, "PARTIES", changed)
    parties = ["nunukan", party] if party != "nunukan" else ["nunukan", "perusahaan"]
    InstrumentCase(THIRD, parties).write(tmp_path)

    assert why in told(tmp_path)


@pytest.mark.parametrize("name", ["Politeknik Kesehatan Kementerian Kesehatan", "Poltekkes"])
def test_a_polytechnic_of_a_ministry_is_a_body_of_the_government(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    changed = PARTIES["polda"].replace("{id: Kepolisian Daerah", f"{{id: {name}", 1)
    monkeypatch.setattr(instrument_cases, "PARTIES", {**PARTIES, "polda": changed})
    InstrumentCase(SYNERGY, ["polda", "nunukan"]).write(tmp_path)

    assert "is not of the type" not in told(tmp_path)


def test_a_director_general_signs_by_a_letter_of_the_minister(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permendagri 22/2020, article 57(2)."""
    general = PARTIES["kementerian"].replace(
        "{id: Menteri Rekaan, en: Minister of Rekaan}",
        "{id: Direktur Jenderal Rekaan, en: Director General of Rekaan}",
    )
    principal = "principal: {id: Menteri Rekaan, en: Minister of Rekaan}\n"
    monkeypatch.setattr(
        instrument_cases, "PARTIES", {**PARTIES, "kementerian": general + principal}
    )
    InstrumentCase(SYNERGY, ["kementerian", "kaltara"]).write(tmp_path)
    assert "`Direktur Jenderal Rekaan` is not the head of Kementerian Rekaan" in told(tmp_path)

    letter = {"letters": "{kementerian: {number: 1/REKAAN, date: 2026-08-03}}"}
    (paper, _plan) = composed(
        tmp_path, (InstrumentCase(SYNERGY, ["kementerian", "kaltara"], more=letter),), Edition()
    )
    assert "berdasarkan Surat Kuasa Menteri Rekaan Nomor 1/REKAAN" in said(paper.document)


def said(document: Document) -> str:
    return " ".join(printed_words(document).split())


@pytest.mark.parametrize("key", ["deed", "approval", "logo"])
def test_what_a_company_does_not_tell_is_a_blank(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str
) -> None:
    """Lampiran A.2; a final version is refused as long as there is one."""
    lines = PARTIES["perusahaan"].splitlines(keepends=True)
    text = "".join(line for line in lines if not line.startswith(f"{key}:"))
    monkeypatch.setattr(instrument_cases, "PARTIES", {**PARTIES, "perusahaan": text})
    InstrumentCase(THIRD, ["nunukan", "perusahaan"]).write(tmp_path)

    with pytest.raises(InputError) as error, applying(_RULES):
        pipeline.check_all([tmp_path / "kasus"], Edition(final=True), FOLDERS)

    assert any(key in f"{each.message} {each.source.key_path}" for each in error.value.problems)
