"""Referral, slip and records of a handover tell of one case alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
CHILD = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
FIRST = "nunukan-ttu/handovers/NNK-TPPO-2026-0001.yaml"
SECOND = "nunukan-ttu/handovers/NNK-TPPO-2026-0001-2.yaml"
ONLY = "nunukan-ttu/handovers/NNK-TPPO-2026-0002.yaml"
SLIP = "nunukan-ttu/transmittals/2026-06-01.yaml"
SECRETS = ("Rekawati", "Rekanus", "Rekasius", "Rekamandi", "Rekasari", "Kupang", "petugas provinsi")


def told(tmp_path: Path, rule: str, file: str, *edits: Edit) -> list[str]:
    """Return what *rule* tells of *file* in the folder with *edits*, each with its level."""
    problems = found(rule, copied("trafficking", tmp_path, *edits) / file)
    said = [f"{each.level}: {each.message}" for each in problems]
    assert not [secret for secret in SECRETS for each in said if secret in each]
    return said


@pytest.mark.parametrize("file", [FIRST, SECOND, ONLY])
def test_records_of_a_journey_that_agree_pass(tmp_path: Path, file: str) -> None:
    assert told(tmp_path, "handed-over", file) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (FIRST, "400.9.8/41/", "400.9.8/14/", "error: `400.9.8/14/DSP3A/VI/2026` differs from"),
        (ONLY, "date: 2026-07-06", "date: 2026-07-05", "error: `2026-07-05` differs from"),
        (ONLY, "persons: 1", "persons: 2", "error: `persons` differs from"),
        (
            ONLY,
            "Formulir Rujukan NNK-TPPO-2026-0002",
            "Formulir Rujukan NNK-TPPO-2026-0001",
            "error: `NNK-TPPO-2026-0001` is handed over in the record of another case",
        ),
        (SECOND, "date: 2026-06-12", "date: 2026-06-10", "error: this step is earlier"),
        (
            SECOND,
            "office: nusa-tenggara-timur/dinas-sosial",
            "office: nunukan/dsp3a",
            "error: `giver.office` is not `nusa-tenggara-timur/dinas-sosial`, which received",
        ),
        (
            ONLY,
            "office: timor-tengah-utara/dinas-sosial",
            "office: timor-tengah-utara/setda",
            "warning: `receiver.office` is not `dinas-sosial`, to which",
        ),
        (
            ONLY,
            "office: nunukan/dsp3a",
            "office: nusa-tenggara-timur/dinas-sosial",
            "error: `giver.office` does not belong to `nunukan`, which made the referral",
        ),
        (
            ONLY,
            "office: timor-tengah-utara/dinas-sosial",
            "office: nusa-tenggara-timur/dinas-sosial",
            "error: `receiver.office` is not a party to the agreement",
        ),
    ],
)
def test_a_record_that_tells_another_story_is_found(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    said = told(tmp_path, "handed-over", file, (file, old, new))

    assert [each for each in said if each.startswith(message)]


def test_hands_that_are_exchanged_are_found(tmp_path: Path) -> None:
    edits = [
        (ONLY, "office: nunukan/dsp3a", "office: §"),
        (ONLY, "office: timor-tengah-utara/dinas-sosial", "office: nunukan/dsp3a"),
        (ONLY, "office: §", "office: timor-tengah-utara/dinas-sosial"),
    ]

    (said,) = told(tmp_path, "handed-over", ONLY, *edits)

    assert said == "error: `giver` and `receiver` are swapped: `nunukan` made the referral"


def test_a_handover_before_its_referral_is_found(tmp_path: Path) -> None:
    edits = [(ONLY, "date: 2026-07-17", "date: 2026-07-05"), (ONLY, ", date: 2026-07-06}", "}")]

    (said,) = told(tmp_path, "handed-over", ONLY, *edits)

    assert said == "error: the handover is earlier than the referral of 06-07-2026"


@pytest.mark.parametrize(
    "edit",
    [
        (SECOND, "date: 2026-06-12", "date: 2026-06-11"),
        (ONLY, "referral: {number: 400.9.8/52/DSP3A/VII/2026, date: 2026-07-06}\n", ""),
        (ONLY, "date: 2026-07-17", "date: 2026-07-06"),
        (FIRST, 'start: "14:00"\n', ""),
    ],
)
def test_records_with_less_or_on_one_day_pass(tmp_path: Path, edit: Edit) -> None:
    assert told(tmp_path, "handed-over", edit[0], edit) == []


def test_a_first_step_over_a_province_passes_where_it_is_counted(tmp_path: Path) -> None:
    root = copied("trafficking", tmp_path)
    (root / SECOND).unlink()

    assert len(found("handed-over", root / FIRST)) == 1
    counted = (root / FIRST).rename((root / FIRST).with_name("NNK-TPPO-2026-0001-1.yaml"))
    assert found("handed-over", counted) == []


# ---- the slip ----------------------------------------------------------------------------


@pytest.mark.parametrize("file", [SLIP, "nunukan-ttu/transmittals/2026-07-07.yaml"])
def test_slips_that_go_with_their_letter_pass(tmp_path: Path, file: str) -> None:
    assert told(tmp_path, "sent-documents", file) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("Surat Rujukan NNK-TPPO-2026-0001", "Surat Rujukan NNK-TPPO-2026-0011", "no referral for"),
        (
            "Formulir Rujukan NNK-TPPO-2026-0001",
            "Formulir Rujukan NNK-TPPO-2026-0002",
            "earlier than its letter",
        ),
        ("nomor 400.9.8/41/", "nomor 400.9.8/43/", "is not the number of the letter of this case"),
        ("date: 2026-06-01", "date: 2026-05-29", "earlier than its letter of 01-06-2026"),
        (
            "office: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara",
            "office: Kepala Satuan Polisi Pamong Praja Kabupaten Timor Tengah Utara",
            "is not the recipient of the referral",
        ),
        (
            "NNK-TPPO-2026-0001, count: 1, unit: berkas",
            "NNK-TPPO-2026-0001, count: 3, unit: berkas",
            "3 copies",
        ),
        (
            "classification: rahasia",
            "classification: terbatas",
            "lower classification than the letter",
        ),
    ],
)
def test_a_slip_that_goes_with_something_else_is_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    said = told(tmp_path, "sent-documents", SLIP, (SLIP, old, new))

    assert message in said[0]
    assert said[0].startswith("warning: ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("date: 2026-06-01", "date: 2026-06-03"),
        (", note: nomor 400.9.8/41/DSP3A/VI/2026", ""),
        ("office: Narahubung GT PP TPPO Kabupaten", "office: Kepala Dinas Sosial Kabupaten"),
        ("office: Narahubung GT PP TPPO Kabupaten", "office: Sekretaris Daerah Kabupaten"),
        (
            "office: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara",
            "office: Dinas Sosial Kab. TTU",
        ),
        (
            "  - {name: Surat Rujukan NNK-TPPO-2026-0001, count: 1, unit: lembar, note: nomor 400.9.8/41/DSP3A/VI/2026}\n",
            "",
        ),
        ("classification: rahasia", "classification: sangat-rahasia"),
    ],
)
def test_a_slip_with_less_or_to_another_door_of_the_receiver_passes(
    tmp_path: Path, old: str, new: str
) -> None:
    assert told(tmp_path, "sent-documents", SLIP, (SLIP, old, new)) == []


def test_a_slip_without_a_case_is_held_against_nothing(tmp_path: Path) -> None:
    root = copied("tourism", tmp_path)

    assert found("sent-documents", root / "banyuwangi-jembrana/transmittals/2023-11-14.yaml") == []


# ---- the journey of the form -------------------------------------------------------------


@pytest.mark.parametrize("file", [ADULT, CHILD])
def test_a_journey_that_agrees_with_its_records_passes(tmp_path: Path, file: str) -> None:
    assert told(tmp_path, "handover", file) == []


@pytest.mark.parametrize(
    ("file", "edit", "message"),
    [
        (
            CHILD,
            (ONLY, "date: 2026-07-17", "date: 2026-07-16"),
            "has a different date from this handover",
        ),
        (
            ADULT,
            (FIRST, "place: Tarakan", "place: Balikpapan"),
            "gives a different place from this",
        ),
        (
            ADULT,
            (ADULT, "departure: 2026-06-11", "departure: 2026-05-11"),
            "earlier than the letter",
        ),
        (
            ADULT,
            (ADULT, "arrival: 2026-06-12", "arrival: 2026-06-10"),
            "the arrival is earlier than",
        ),
    ],
)
def test_a_journey_otherwise_than_recorded_is_found_and_not_quoted(
    tmp_path: Path, file: str, edit: Edit, message: str
) -> None:
    said = told(tmp_path, "handover", file, edit)

    assert message in said[-1] or message in said[0]
    assert not [each for each in said if "Tarakan" in each or "Balikpapan" in each]


def test_a_journey_of_which_not_all_is_recorded_passes(tmp_path: Path) -> None:
    edits = (
        (FIRST, "date: 2026-06-11", "date: 2026-06-10"),
        (FIRST, "place: Tarakan", "place: Nunukan"),
    )
    root = copied("trafficking", tmp_path, *edits)
    (root / SECOND).unlink()

    assert found("handover", root / ADULT) == []


def test_the_only_record_is_of_the_day_that_is_planned_for_its_place(tmp_path: Path) -> None:
    root = copied("trafficking", tmp_path, (FIRST, "date: 2026-06-11", "date: 2026-06-10"))
    (root / SECOND).unlink()

    (problem,) = found("handover", root / ADULT)

    assert "has a different date from this handover" in problem.message


def test_the_record_that_a_journey_names_is_of_one_of_its_days(tmp_path: Path) -> None:
    number = "    handover_record: 400.9.8/12/DINSOS/VI/2026\n"
    edits = (
        (ADULT, "    handovers:", f"{number}    handovers:"),
        (SECOND, "date: 2026-06-12", "date: 2026-06-19"),
    )
    root = copied("trafficking", tmp_path, *edits)
    (root / FIRST).unlink()

    (problem,) = found("handover", root / ADULT)

    assert "of a day without a handover" in problem.message
