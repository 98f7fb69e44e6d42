"""An agreement does not lay down one thing in two ways, and its papers keep to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, TYPED, Edit, copied

PUPILS = "perbatasan/cooperations/murid.yaml"
LANDFILL = "sampah/cooperations/tpa.yaml"
VICTIMS = "nunukan-ttu/cooperations/victim-referral.yaml"
FAIR = "selat-bali/minutes/2026-06-30.yaml"
RICE = "pangan/cooperations/pasokan.yaml"
VESSELS = "kotabaru-majene/agreement.yaml"
TRAINING = "selat-bali/cooperations/promosi.yaml"
RETURN = "batam-indramayu/cooperations/return.yaml"
MINUTES = "surakarta-karanganyar/minutes/2026-04-09.yaml"
END = "pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml"


def told(tmp_path: Path, folder: str, file: str, *edits: Edit) -> list[str]:
    """Return what the rule tells of *file* in the *folder* with *edits*."""
    problems = found("contradictions", copied(folder, tmp_path, *edits) / file)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.slow
@pytest.mark.parametrize("name", [*NAMES, *TYPED, "examples"])
def test_cooperations_that_say_one_thing_pass(tmp_path: Path, name: str) -> None:
    assert found("contradictions", copied(name, tmp_path)) == []


def _paragraph(file: str, before: str, text: str) -> Edit:
    return (
        file,
        f"    - id: {before}",
        f'    - id: "{text}"\n      en: "In English."\n    - id: {before}',
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Murid dari desa perbatasan membayar uang pangkal pada saat diterima.", "what is free of charge in one place is charged for in another"),
        ("Kepala sekolah melaporkan jumlah murid paling lambat tanggal 31 Agustus setiap tahun.", "`31 Juli` is `31 Agustus` elsewhere for the same thing"),
        ("Kepala sekolah tidak melaporkan jumlah murid kepada dinas pendidikan kedua daerah paling lambat tanggal 31 Juli setiap tahun.", "the same act is a duty here, and a prohibition elsewhere"),
    ],
)  # fmt: skip
def test_two_paragraphs_that_exclude_each_other_are_found(
    tmp_path: Path, text: str, message: str
) -> None:
    edit = _paragraph(PUPILS, "Kepala sekolah melaporkan", text)

    assert told(tmp_path, "schools", PUPILS, edit) == [message]


def test_a_paragraph_means_what_it_refers_to(tmp_path: Path) -> None:
    edit = _paragraph(
        TRAINING, "'Pembayaran", "Seluruh biaya pelatihan ditanggung oleh PIHAK KEDUA."
    )

    (said,) = told(tmp_path, "strait", TRAINING, edit)

    assert (
        said
        == "`Seluruh biaya pelatihan` is laid on `PIHAK KEDUA` here, and on `PIHAK KESATU`, `PIHAK KEDUA` elsewhere"
    )


def _duty(text: str) -> Edit:
    more = f"    - key: more\n      text: {{id: {text}, en: act}}\nduration: {{years: 2}}"
    return RETURN, "duration: {years: 2}", more


def test_a_cost_among_the_duties_of_both_is_found(tmp_path: Path) -> None:
    text = (
        "membayar biaya perjalanan udara korban dan pendamping ke Bandara Internasional Kertajati"
    )

    (said,) = told(tmp_path, "migrants", RETURN, _duty(text))

    assert said.endswith("is laid on `PIHAK KEDUA` here, and on `PIHAK KESATU` elsewhere")


@pytest.mark.parametrize(
    "text",
    [
        "menanggung biaya perjalanan korban dan pendamping dari Bandara Internasional Kertajati ke desa asal",
        "menanggung biaya perjalanan petugas sampai dengan Bandara Internasional Kertajati",
        "menanggung biaya perjalanan petugasnya",
    ],
)
def test_costs_of_its_own_pass(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, "migrants", RETURN, _duty(text)) == []


def _discussed(text: str) -> Edit:
    return MINUTES, "decisions:\n", f'  - {{key: counter, text: {{id: "{text}"}}}}\ndecisions:\n'


@pytest.mark.parametrize(
    "text",
    [
        "Loket di Kecamatan Jebres disediakan oleh Kabupaten Karanganyar sesuai dengan kewajibannya dalam Perjanjian Kerja Sama.",
        "Pemerintah Kabupaten Karanganyar telah menyediakan loket di Kecamatan Jebres sesuai dengan Perjanjian Kerja Sama.",
        "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Karanganyar menyediakan loket di Kecamatan Jebres sebagai kewajiban menurut Perjanjian Kerja Sama.",
    ],
)
def test_the_duty_of_another_region_is_found(tmp_path: Path, text: str) -> None:
    (said,) = told(tmp_path, "records", MINUTES, _discussed(text))

    assert said == "this is a duty of Kota Surakarta by the Perjanjian Kerja Sama"


@pytest.mark.parametrize(
    "text",
    [
        "Loket di Kecamatan Jebres disediakan oleh Kota Surakarta sesuai dengan kewajibannya dalam Perjanjian Kerja Sama.",
        "Petugas di loket di Kecamatan Jebres ditempatkan oleh Kabupaten Karanganyar sesuai dengan Perjanjian Kerja Sama.",
        "Loket di Kecamatan Jebres disediakan oleh Kabupaten Karanganyar.",
        "Diusulkan agar loket di Kecamatan Jebres disediakan oleh Kabupaten Karanganyar menurut Perjanjian Kerja Sama.",
        "Kabupaten Karanganyar memberitahukan kepindahan penduduk pada hari yang sama sesuai dengan Perjanjian Kerja Sama.",
    ],
)
def test_its_own_duty_passes(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, "records", MINUTES, _discussed(text)) == []


_NOTICE = "Pemberitahuan pemulangan tetap disampaikan paling lambat 7 (tujuh) hari sebelum korban diberangkatkan."
_RETURNS = "batam-indramayu/minutes/2025-10-14.yaml"


@pytest.mark.parametrize(
    "text",
    [
        "Pemberitahuan pemulangan tetap disampaikan oleh Kabupaten Indramayu kepada Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kabupaten Indramayu tetap memberitahukan pemulangan kepada Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Pemulangan masih diberitahukan Dinas Sosial Kabupaten Indramayu kepada Dinas Sosial dan Pemberdayaan Masyarakat Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Seperti selama ini, pemulangan diberitahukan oleh Kabupaten Indramayu kepada Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Laporan perkembangan korban tetap disampaikan oleh Kota Batam kepada Kabupaten Indramayu setiap 6 (enam) bulan.",
        "Kota Batam tetap mengantar korban dari bandara ke desa asalnya dan menanggung biayanya.",
    ],
)  # fmt: skip
def test_a_duty_that_goes_on_with_another_region_is_found(tmp_path: Path, text: str) -> None:
    (said,) = told(tmp_path, "migrants", _RETURNS, (_RETURNS, _NOTICE, text))

    assert said.startswith("this is a duty of ")


@pytest.mark.parametrize(
    "text",
    [
        "Pemberitahuan pemulangan tetap disampaikan oleh Kota Batam kepada Kabupaten Indramayu paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kabupaten Indramayu tetap menerima pemberitahuan pemulangan paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kabupaten Indramayu tetap meminta pemberitahuan pemulangan kepada Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kabupaten Indramayu memberitahukan pemulangan kepada Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kabupaten Indramayu tidak lagi memberitahukan pemulangan, yang tetap diberitahukan Kota Batam paling lambat 7 (tujuh) hari sebelum korban diberangkatkan.",
        "Kota Batam tetap membantu Kabupaten Indramayu mengantar korban dari bandara ke desa asalnya dan menanggung biayanya.",
        "Kota Batam tetap membantu mengantar korban dari bandara ke desa asalnya dan menanggung biayanya.",
        "Kabupaten Indramayu tetap menyampaikan kepada Kota Batam daftar korban paling lambat 7 (tujuh) hari sebelum korban tiba.",
        "Kota Batam tetap menerima laporan perkembangan korban dari Kabupaten Indramayu setiap 6 (enam) bulan.",
    ],
)  # fmt: skip
def test_what_a_region_still_owes_itself_or_only_receives_passes(tmp_path: Path, text: str) -> None:
    assert told(tmp_path, "migrants", _RETURNS, (_RETURNS, _NOTICE, text)) == []


RECORDS = "id: penyerahan catatan pengiriman peringatan dini kepada"


def test_a_payment_where_nothing_is_left_to_pay_is_found(tmp_path: Path) -> None:
    edit = (END, RECORDS, "id: membayar sisa biaya pengiriman peringatan dini kepada")

    (said,) = told(tmp_path, "examples", END, edit)

    assert said == "a payment is told of here, and `left_to_pay` says that nothing is left to pay"


def test_another_duty_or_a_payment_that_is_listed_passes(tmp_path: Path) -> None:
    proof = (END, RECORDS, "id: penyerahan bukti pembayaran peringatan dini kepada")

    assert told(tmp_path, "examples", END, proof) == []


AFTER = (
    VICTIMS,
    "pemulasaraan jenazah setelah serah terima",
    "pemulasaraan jenazah sebelum serah terima",
)


def test_a_cost_of_both_before_the_handover_and_of_nobody_after_it_is_found(tmp_path: Path) -> None:
    (said,) = told(tmp_path, "examples", VICTIMS, AFTER)

    assert said.endswith("is laid on `PIHAK KEDUA` here, and on `PIHAK KESATU` elsewhere")


def test_a_cost_of_both_before_the_handover_and_after_it_passes(tmp_path: Path) -> None:
    reintegration = (
        VICTIMS,
        "biaya pelayanan dan reintegrasi sosial setelah serah terima",
        "biaya kedaruratan medis dan pemulasaraan jenazah setelah serah terima",
    )

    assert told(tmp_path, "examples", VICTIMS, AFTER, reintegration) == []


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Sampah diterima di tempat pemrosesan akhir sampai dengan pukul 20.00 WIB.", ["the place is not open then: `20.00`"]),
        ("Sampah diterima di tempat pemrosesan akhir sampai dengan pukul 17.00 WIB.", []),
    ],
)  # fmt: skip
def test_what_is_done_when_a_place_is_closed_is_found(
    tmp_path: Path, text: str, messages: list[str]
) -> None:
    edit = _paragraph(LANDFILL, "Kendaraan pengangkut", text)

    assert told(tmp_path, "waste", LANDFILL, edit) == messages


def test_minutes_that_decide_on_a_day_when_a_place_is_closed_are_found(tmp_path: Path) -> None:
    text = "Kartu diserahkan di loket itu setiap hari Sabtu."
    edit = (MINUTES, "follow_up:\n", f'  - {{key: cards, text: {{id: "{text}"}}}}\nfollow_up:\n')

    assert told(tmp_path, "records", MINUTES, edit) == ["the place is not open then: `Sabtu`"]


@pytest.mark.parametrize(
    ("behind", "where"),
    [
        (" di Banyuwangi", "di Banyuwangi"),
        (
            " yang diselenggarakan di Kabupaten Banyuwangi",
            "yang diselenggarakan di Kabupaten Banyuwangi",
        ),
        (" pada tanggal 15 Agustus 2026 di Banyuwangi", "di Banyuwangi"),
        (" di Denpasar", "di Denpasar"),
        (" di Kecamatan Melaya", "di Kecamatan Melaya"),
        (" di Negara", ""),
        (" di Kabupaten Jembrana", ""),
        (" di Provinsi Bali", ""),
        (" di Gedung Kesenian", ""),
        (" dan di Banyuwangi", ""),
    ],
)
def test_a_town_in_which_no_event_is_held_is_found(tmp_path: Path, behind: str, where: str) -> None:
    at_it = "stan bersama dalam pameran tersebut"
    edit = (FAIR, f"{at_it}.", f"{at_it}{behind}.")

    expected = [f"the event is held elsewhere: `{where}`"] if where else []
    assert told(tmp_path, "strait", FAIR, edit) == expected


@pytest.mark.parametrize(
    ("day", "messages"),
    [
        ("24", ["the event is held on other days: `pada tanggal 24 Agustus 2026`"]),
        ("15", []),
    ],
)
def test_a_day_on_which_no_event_is_held_is_found(
    tmp_path: Path, day: str, messages: list[str]
) -> None:
    at_it = "stan bersama dalam pameran tersebut"
    edit = (FAIR, f"{at_it}.", f"{at_it} pada tanggal {day} Agustus 2026.")

    assert told(tmp_path, "strait", FAIR, edit) == messages


@pytest.mark.parametrize(
    ("size", "messages"),
    [
        ("5 (lima) gros ton ke atas", ["what is free of charge by `sampai dengan 10 (sepuluh)` is charged for by `5 (lima) gros ton ke atas`"]),
        ("lebih dari 10 (sepuluh) gros ton", []),
    ],
)  # fmt: skip
def test_sizes_that_are_free_and_pay_in_one_sentence_are_found(
    tmp_path: Path, size: str, messages: list[str]
) -> None:
    free = "dibebaskan dari biaya tambat"
    edit = (VESSELS, f"{free}.", f"{free} dan kapal berukuran {size} membayar biaya tambat.")

    assert told(tmp_path, "fisheries", VESSELS, edit) == messages


def test_a_sole_place_with_another_party_is_found(tmp_path: Path) -> None:
    text = "Satu-satunya tempat penyerahan beras adalah gudang PIHAK KEDUA."
    edit = _paragraph(RICE, "PIHAK KESATU dapat menolak", text)

    assert told(tmp_path, "food", RICE, edit) == [
        "the place of `penyerahan beras` is with PIHAK KEDUA here, and with PIHAK KESATU elsewhere"
    ]


@pytest.mark.parametrize(
    ("action", "owner", "count"),
    [
        ("Mencetak peta", "Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana", 1),
        ("Pencetakan peta jalur wisata", "Pemerintah Kabupaten Jembrana", 1),
        ("Mencetak peta", "Dinas Kebudayaan dan Pariwisata Kabupaten Banyuwangi", 0),
        ("Mencetak peta", "Kabupaten Banyuwangi dan Kabupaten Jembrana", 0),
        ("Mencetak peta kereta api", "Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana", 0),
        ("Menyusun peta jalur", "Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana", 0),
        ("Memasang peta", "Dinas Pariwisata dan Kebudayaan Kabupaten Jembrana", 0),
    ],
)
def test_a_follow_up_is_of_the_party_whose_duty_it_is(
    tmp_path: Path, action: str, owner: str, count: int
) -> None:
    file = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    edits = (
        (file, "{id: Mencetak peta}", f"{{id: {action}}}"),
        (file, "owner: {id: Dinas Kebudayaan dan Pariwisata Kabupaten Banyuwangi}, due: 2023-12-15", f"owner: {{id: {owner}}}, due: 2023-12-15"),
    )  # fmt: skip

    assert len(told(tmp_path, "tourism", file, *edits)) == count


@pytest.mark.parametrize(("payer", "count"), [("Kota Batam", 1), ("Kabupaten Indramayu", 0)])
def test_the_cost_of_a_duty_is_paid_by_who_has_it(tmp_path: Path, payer: str, count: int) -> None:
    file = "batam-indramayu/minutes/2025-10-14.yaml"
    said = f"Biaya perjalanan korban dari bandara ke desa asalnya tetap ditanggung oleh Pemerintah {payer} sesuai dengan Perjanjian Kerja Sama."
    edit = (
        file,
        "follow_up:\n",
        f"  - {{key: home, commitment: return, text: {{id: {said}}}}}\nfollow_up:\n",
    )

    assert len(told(tmp_path, "migrants", file, edit)) == count


_HOURS = '  - {key: archives, commitment: archives, text: {id: "Alih'


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Pada hari kerja loket melayani permohonan sampai dengan pukul 15.00 WIB.", ["the place has other hours elsewhere: `Pada hari kerja loket melayani permohonan sampai dengan pukul 15.00`, not `Senin sampai dengan Jumat, pukul 08.00 sampai dengan 14.00`"]),
        ("Pada hari Sabtu loket dibuka sampai dengan pukul 12.00 WIB.", []),
        ("Loket Kecamatan Jebres dibuka setiap hari kerja sampai dengan pukul 15.00 WIB.", []),
    ],
)  # fmt: skip
def test_two_decisions_on_the_hours_of_one_place_are_found(
    tmp_path: Path, text: str, messages: list[str]
) -> None:
    new = f'  - {{key: last, commitment: moving, text: {{id: "{text}"}}}}\n'

    assert told(tmp_path, "records", MINUTES, (MINUTES, _HOURS, new + _HOURS)) == messages


LANDING = "kotabaru-majene/minutes/2022-06-08.yaml"


@pytest.mark.parametrize(
    ("day", "messages"),
    [
        ("1 Juli 2022", ["one thing holds until `31 Agustus 2022`, and the contrary from `1 Juli 2022`"]),
        ("1 September 2022", []),
    ],
)  # fmt: skip
def test_what_is_denied_before_it_ends_is_found(
    tmp_path: Path, day: str, messages: list[str]
) -> None:
    text = f"Mulai tanggal {day}, kapal tanpa bukti pencatatan tidak lagi dilayani."
    new = f'  - {{key: refusal, commitment: landing, text: {{id: "{text}", en: In English.}}}}\nfollow_up:\n'

    assert told(tmp_path, "fisheries", LANDING, (LANDING, "follow_up:\n", new)) == messages


VACCINE = "rabies/cooperations/vaksinasi.yaml"


@pytest.mark.parametrize(
    ("text", "messages"),
    [
        ("Selama diangkut antarpulau, vaksin dibekukan pada suhu minus 20 (dua puluh) derajat Celsius.", ["the same act is a duty here, and a prohibition elsewhere"]),
        ("Di gudang pelabuhan, vaksin disimpan pada suhu 15 (lima belas) derajat Celsius.", []),
        ("Vaksin disimpan pada suhu 15 (lima belas) derajat Celsius.", ["`15 (lima belas) derajat Celsius` is `2 (dua) dan 8 (delapan) derajat Celsius` elsewhere for the same thing"]),
        ("Setelah dibuka, vaksin disimpan pada suhu 15 (lima belas) derajat Celsius.", []),
    ],
)  # fmt: skip
def test_another_temperature_of_one_thing_is_found(
    tmp_path: Path, text: str, messages: list[str]
) -> None:
    edit = _paragraph(VACCINE, "Pengadaan vaksin dibiayai", text)

    assert told(tmp_path, "livestock", VACCINE, edit) == messages


def test_more_days_than_an_event_has_are_found(tmp_path: Path) -> None:
    edit = (
        FAIR,
        "stan bersama dalam pameran tersebut",
        "stan bersama selama 4 (empat) hari penyelenggaraan pameran tersebut",
    )

    assert told(tmp_path, "strait", FAIR, edit) == [
        "the event has another number of days: `selama 4 (empat) hari`"
    ]


@pytest.mark.parametrize(("hour", "count"), [("15.00", 1), ("14.00", 0)])
def test_a_decision_to_close_a_place_at_another_hour_is_found(
    tmp_path: Path, hour: str, count: int
) -> None:
    text = f"Petugas menutup loket pada pukul {hour} WIB."
    new = f'  - {{key: last, commitment: moving, text: {{id: "{text}"}}}}\n'

    assert len(told(tmp_path, "records", MINUTES, (MINUTES, _HOURS, new + _HOURS))) == count


@pytest.mark.parametrize(("hour", "count"), [("16.00", 1), ("18.00", 0)])
def test_a_paragraph_on_a_place_that_is_closed_too_soon_is_found(
    tmp_path: Path, hour: str, count: int
) -> None:
    text = f"Kendaraan yang tiba setelah pukul {hour} WIB ditolak karena tempat pemrosesan akhir telah tutup."
    edit = _paragraph(LANDFILL, "Kendaraan pengangkut", text)

    assert len(told(tmp_path, "waste", LANDFILL, edit)) == count


@pytest.mark.parametrize(("day", "count"), [("Jumat", 1), ("Kamis", 0)])
def test_other_days_of_a_delivery_are_found(tmp_path: Path, day: str, count: int) -> None:
    text = f"Berita acara penyerahan ditandatangani pada setiap hari penyerahan, yaitu hari Senin dan hari {day}."
    edit = _paragraph(RICE, "PIHAK KESATU dapat menolak", text)

    assert len(told(tmp_path, "food", RICE, edit)) == count


LANDINGS = "kotabaru-majene/minutes/2022-06-08.yaml"
_LETTERS = "    due: 2022-06-30\n    commitment: landing\n"


@pytest.mark.parametrize(("due", "count"), [("2022-08-01", 1), ("2022-08-31", 0)])
def test_a_follow_up_that_ends_a_service_too_soon_is_found(
    tmp_path: Path, due: str, count: int
) -> None:
    stop = f"""\
  - key: stop
    action: {{id: Menghentikan pelayanan bagi kapal tanpa bukti pencatatan, en: Stop serving vessels without proof}}
    owner: {{id: Dinas Perikanan Kabupaten Kotabaru, en: Fisheries Office of Kotabaru Regency}}
    due: {due}
    commitment: landing
"""

    assert (
        len(told(tmp_path, "fisheries", LANDINGS, (LANDINGS, _LETTERS, _LETTERS + stop))) == count
    )


DISPUTE = "pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml"


@pytest.mark.parametrize(("month", "count"), [("Juni", 1), ("Juli", 0)])
def test_another_day_of_what_was_told_before_is_found(
    tmp_path: Path, month: str, count: int
) -> None:
    said = f"menit setelah dikeluarkan.\n  - Pengiriman peringatan dini tanggal 12 {month} 2027 tersebut tidak dicatat."
    edit = (DISPUTE, "menit setelah dikeluarkan.", said)

    assert len(told(tmp_path, "examples", DISPUTE, edit)) == count


TICKET = "tiga-pulau/agreement.yaml"


@pytest.mark.parametrize(("age", "count"), [("2 (dua)", 1), ("4 (empat)", 0)])
def test_a_child_that_is_free_pays_nothing(tmp_path: Path, age: str, count: int) -> None:
    old = "    - key: refunds\n"
    new = f'        - id: "Anak berumur {age} tahun dikenai harga anak."\n          en: "In English."\n'

    assert len(told(tmp_path, "ticket", TICKET, (TICKET, old, f"{new}{old}"))) == count


@pytest.mark.parametrize(
    ("ratio", "said"),
    [
        ("115:48:51", ["`115:48:51` is `115:84:51` elsewhere for the same thing"]),
        ("5:4:2", []),
    ],
)
def test_a_ratio_has_the_proportions_of_the_shares_in_the_agreement(
    tmp_path: Path, ratio: str, said: list[str]
) -> None:
    file = "binatu/cooperations/cuci.yaml"
    edit = (file, "dengan perbandingan 115:84:51", f"dengan perbandingan {ratio}")

    assert told(tmp_path, "washhouse", file, edit) == said
