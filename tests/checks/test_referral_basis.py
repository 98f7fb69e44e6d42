"""A referral outside any agreement: to whom it goes, what it rests on, and what stays as it is inside one."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import InputError, Problem
from tests.checks.found import found
from tests.source import records, samples
from tests.source.samples import NUNUKAN, RAPAT, REFERRAL, RUJUKAN, write
from tests.test_letters import composed, said

OUTSIDE = "layanan/referrals/NNK-TPPO-2026-0001.yaml"
SHELTER = """\
kind: party
type: foundation
name: {id: Yayasan Rumah Aman Contoh, en: Contoh Safe House Foundation}
seat: Nunukan
head: {office: {id: Ketua Yayasan Rumah Aman Contoh, en: Chairperson}}
"""
POLICE = """\
kind: party
type: vertical-body
name: {id: Kepolisian Resor Rekaan, en: Rekaan Police}
seat: Nunukan
head: {office: {id: Kepala Kepolisian Resor Rekaan, en: Chief of the Rekaan Police}}
units:
  unit-ppa:
    name: {id: Unit Pelayanan Perempuan dan Anak, en: Women and Children Service Unit}
    head: {office: {id: Kepala Unit PPA, en: Head of the PPA Unit}}
"""
BP3MI = SHELTER.replace("foundation", "vertical-body").replace(
    "Yayasan Rumah Aman Contoh", "Balai Pelayanan Pelindungan Pekerja Migran Rekaan"
)
UPTD = """\
  uptd-ppa:
    name: {id: UPTD Perlindungan Perempuan dan Anak, en: UPTD PPA}
    head: {office: {id: Kepala UPTD PPA, en: Head of the UPTD PPA}}
"""
AGREED = "agreement: kerja-sama\n"
TO_TTU = "  party: ttu\n  unit: dinas-sosial\n"
CONSENTED = REFERRAL.replace("services: [return]", "services: [safe-house]")
ALONE = CONSENTED.replace(AGREED, "")


def to(receiver: str, text: str = ALONE) -> str:
    """Return the referral *text*, to the *receiver*: a party and a unit, or a party alone."""
    party, _, unit = receiver.partition("/")
    new = f"  party: {party}\n" + (f"  unit: {unit}\n" if unit else "")
    assert TO_TTU in text
    return text.replace(TO_TTU, new)


def folder(root: Path, text: str, file: str = OUTSIDE) -> Path:
    """Return *file* with *text*, in a data folder with three institutions and a UPTD PPA."""
    others = {"polres": POLICE, "rumah-aman": SHELTER, "bp3mi": BP3MI}
    files = {f"parties/{key}.yaml": each for key, each in others.items()}
    party = samples.PARTY.replace("units:\n", f"units:\n{UPTD}", 1)
    assert UPTD in party
    write(root, {**samples.FILES, **files, NUNUKAN: party, file: text})
    return root / file


def problems(path: Path) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        composed(path)
    return caught.value.problems


@pytest.mark.parametrize(
    ("receiver", "addressee"),
    [
        ("rumah-aman", "Yth. Ketua Yayasan Rumah Aman Contoh di Nunukan"),
        ("bp3mi", "Yth. Ketua Balai Pelayanan Pelindungan Pekerja Migran Rekaan di Nunukan"),
        ("polres/unit-ppa", "Yth. Kepala Unit PPA Kepolisian Resor Rekaan di Nunukan"),
        ("polres", "Yth. Kepala Kepolisian Resor Rekaan di Nunukan"),
        ("nunukan/uptd-ppa", "Yth. Kepala UPTD PPA Pemerintah Kabupaten Nunukan di"),
    ],
)
def test_a_referral_outside_any_agreement_rests_on_the_law(
    receiver: str, addressee: str, tmp_path: Path
) -> None:
    letter, form = map(said, composed(folder(tmp_path, to(receiver))))

    assert addressee in letter
    assert "berdasarkan Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan" in letter
    assert "Dalam rangka kerja sama" not in letter
    assert "Kesepakatan" not in letter + form


def test_the_institution_is_named_where_the_office_of_its_head_does_not_name_it(
    tmp_path: Path,
) -> None:
    path = folder(tmp_path, to("rumah-aman"))
    shelter = SHELTER.replace("{id: Ketua Yayasan Rumah Aman Contoh", "{id: Ketua")
    write(tmp_path, {"parties/rumah-aman.yaml": shelter})

    letter, _form = map(said, composed(path))

    assert "Yth. Ketua Yayasan Rumah Aman Contoh di Nunukan" in letter


@pytest.mark.parametrize(
    ("laws", "end"),
    [
        ("uu-12-2022", "Orang dan Undang-Undang Nomor 12 Tahun 2022 tentang"),
        ("uu-12-2022, uu-35-2014", "Seksual, dan Undang-Undang Nomor 35 Tahun 2014"),
        (
            "{key: perda-rekaan, title: {id: Peraturan Rekaan tentang Contoh}}",
            "Orang dan Peraturan Rekaan tentang Contoh, bersama ini",
        ),
    ],
)
def test_further_laws_are_cited_after_it(laws: str, end: str, tmp_path: Path) -> None:
    text = to("rumah-aman", ALONE.replace("response_due", f"legal_basis: [{laws}]\nresponse_due"))

    letter, _form = map(said, composed(folder(tmp_path, text)))

    assert end in letter


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        (to("rumah-aman", CONSENTED), "`to.party` is not a party to the agreement",
         "the parties are `nunukan`, `ttu`: write one of them, or delete the line `agreement`"),
        (to("nunukan/uptd-ppa", CONSENTED), "within one party", "delete the line `agreement`"),
        (to("nunukan/dinas-sosial"), "`to.unit` is the office that refers", "receiving office"),
        (to("ttu"), "`to.unit` is missing", "add the line"),
        (to("polres/unit-pa"), "no unit of polres with the key `unit-pa`", "`unit-ppa`"),
        (CONSENTED.replace("response_due", "legal_basis: [uu-12-2022]\nresponse_due"),
         "does not apply to a referral under an agreement", "delete `legal_basis`"),
        (ALONE.replace("response_due", "legal_basis: [uu-21-2007]\nresponse_due"),
         "`uu-21-2007` is always cited", "delete it"),
        (ALONE.replace("response_due", "legal_basis: [uu-99-2007]\nresponse_due"),
         "an unknown law, `uu-99-2007`", "write `{key: ..., title: "),
    ],
)  # fmt: skip
def test_a_receiver_or_a_basis_that_does_not_fit_is_an_error_with_what_to_write(
    text: str, message: str, hint: str, tmp_path: Path
) -> None:
    (problem,) = problems(folder(tmp_path, text))

    assert message in problem.message
    assert hint in problem.hint


def test_between_the_parties_of_an_agreement_beside_it_a_referral_cites_the_agreement(
    tmp_path: Path,
) -> None:
    beside = found("referral-basis", folder(tmp_path / "beside", ALONE, RUJUKAN))
    alone = found("referral-basis", folder(tmp_path / "alone", ALONE))
    cited = found("referral-basis", folder(tmp_path / "cited", CONSENTED, RUJUKAN))
    other = found("referral-basis", folder(tmp_path / "other", to("rumah-aman"), RUJUKAN))

    assert ["`kerja-sama`" in each.message for each in beside] == [True]
    assert alone == cited == other == []


@pytest.mark.parametrize(("type", "count"), [("company", 1), ("person", 1), ("association", 0)])
def test_a_company_or_a_person_takes_over_no_victim(type: str, count: int, tmp_path: Path) -> None:
    path = folder(tmp_path, to("rumah-aman"))
    shelter = SHELTER.replace("foundation", type)
    write(tmp_path, {"parties/rumah-aman.yaml": shelter})

    assert len(found("referral-basis", path)) == count


@pytest.mark.parametrize(
    ("laws", "count"),
    [
        ("pp-28-2018", 1),
        ("permendagri-22-2020", 1),
        ("permendagri-83-2022", 1),
        ("pp-9-2008, pp-28-2018", 1),
        ("{key: pp-12-2019, title: {id: Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah}}", 1),
        ("pp-9-2008", 0),
        ("uu-31-2014, uu-35-2014", 0),
        ("uu-23-2014", 0),
        ("uu-18-2017, pp-59-2021", 0),
        ("pp-4-2006", 0),
        ("uu-17-2023", 0),
        ("{key: perda-rekaan, title: {id: Peraturan Daerah Kabupaten Rekaan Nomor 3 Tahun 2024 tentang Kota Layak Anak}}", 0),
    ],
)  # fmt: skip
def test_no_referral_rests_on_a_law_on_something_else(
    laws: str, count: int, tmp_path: Path
) -> None:
    text = to("rumah-aman", ALONE.replace("response_due", f"legal_basis: [{laws}]\nresponse_due"))

    assert len(found("referral-basis", folder(tmp_path, text))) == count


def test_a_name_in_it_is_looked_for_in_every_document_of_the_folder(tmp_path: Path) -> None:
    text = to("rumah-aman").replace("nama contoh", "Contoh Rekawati")
    path = folder(tmp_path, text)
    samples.changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", "{id: Rekawati hadir.}")

    assert found("sealed-names", tmp_path / RAPAT)
    assert found("sealed-names", path) == []


def test_its_handover_record_and_its_slip_are_compared_with_it(tmp_path: Path) -> None:
    folder(
        tmp_path,
        to("polres/unit-ppa").replace(
            "{id: Narahubung}\npersons", "{id: Narahubung Resor}\npersons"
        ),
    )
    record = records.HANDOVER.replace(AGREED, "").replace("ttu/dinas-sosial", "polres/unit-ppa")
    slip = records.SLIP.replace(AGREED, "").replace(
        "{office: Narahubung}", "{office: Kepala Unit PPA Kepolisian Resor Rekaan}"
    )
    handover, transmittal = (
        "layanan/handovers/NNK-TPPO-2026-0001.yaml",
        "layanan/transmittals/1.yaml",
    )
    write(tmp_path, {handover: record, transmittal: slip})

    assert found("handed-over", tmp_path / handover) == []
    assert found("sent-documents", tmp_path / transmittal) == []

    write(
        tmp_path,
        {
            handover: record.replace("persons: 1", "persons: 2"),
            transmittal: slip.replace("Unit PPA", "Gudang").replace("Resor Rekaan", "Lain"),
        },
    )
    assert [
        "`persons` differs" in each.message for each in found("handed-over", tmp_path / handover)
    ] == [True]
    assert len(found("sent-documents", tmp_path / transmittal)) == 1
