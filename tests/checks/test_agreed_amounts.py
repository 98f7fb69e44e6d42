"""An amount that is taken from a Perjanjian Kerja Sama is the one that stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, Edit, copied

RETURN = "batam-indramayu/cooperations/return.yaml"
MINUTES = "batam-indramayu/minutes/2025-10-14.yaml"
_HOME = "id: mengantar korban dari bandara ke desa asalnya dan menanggung biayanya"
_COST = "menanggung biaya perjalanan darat korban sebesar Rp85.000.000,00 (delapan puluh lima juta rupiah) setiap tahun"
_PRICE = "membayar dukungan biaya angkut sayuran sebesar Rp250.000,00 untuk setiap ton"
_SUPPLY = "Pasokan pada bulan Agustus berjumlah 126 ton dan pada bulan September 134 ton."


def told(tmp_path: Path, duty: str, said: str) -> list[str]:
    """Return what the rule tells of minutes that have *said*, where the agreement has a *duty*."""
    edits: list[Edit] = [
        (RETURN, _HOME, f'id: "{duty}"'),
        (MINUTES, '"Pemberitahuan', f'"{said} Pemberitahuan'),
    ]
    problems = found("agreed-amounts", copied("migrants", tmp_path, *edits) / MINUTES)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize("name", NAMES)
def test_cooperations_pass(tmp_path: Path, name: str) -> None:
    assert found("agreed-amounts", copied(name, tmp_path)) == []


@pytest.mark.parametrize(
    "said",
    [
        "Biaya perjalanan darat korban dari bandara tahun 2025 ditanggung sebesar Rp58.000.000,00 sebagaimana ditetapkan dalam Perjanjian Kerja Sama.",
        "Sesuai Perjanjian Kerja Sama, biaya perjalanan darat korban setiap tahun sebesar Rp850.000.000,00.",
        "Berdasarkan Pasal 6 ayat (2) Perjanjian Kerja Sama, Kabupaten Indramayu membayar biaya perjalanan darat korban sebesar Rp80 juta.",
    ],
)
def test_an_amount_that_is_quoted_otherwise_is_found(tmp_path: Path, said: str) -> None:
    (message,) = told(tmp_path, _COST, said)

    assert "is `Rp85.000.000,00 (delapan puluh lima juta rupiah)` in the" in message


@pytest.mark.parametrize(
    "said",
    [
        "Biaya perjalanan darat korban ditanggung sebesar Rp85.000.000,00 sebagaimana ditetapkan dalam Perjanjian Kerja Sama.",
        "Biaya perjalanan darat korban tahun 2025 mencapai Rp58.000.000,00.",
        "Sisa biaya perjalanan darat korban sebesar Rp58.000.000,00 dibayar sesuai dengan Perjanjian Kerja Sama.",
        "Biaya perjalanan laut korban sebesar Rp58.000.000,00 dibayar sesuai dengan Perjanjian Kerja Sama.",
        "Biaya perjalanan darat korban selama 6 (enam) bulan sebesar Rp42.500.000,00 dibayar sesuai dengan Perjanjian Kerja Sama.",
        "Diusulkan agar biaya perjalanan darat korban sebesar Rp58.000.000,00 yang diatur dalam Perjanjian Kerja Sama ditinjau.",
    ],
)
def test_the_agreed_amount_and_others_pass(tmp_path: Path, said: str) -> None:
    assert told(tmp_path, _COST, said) == []


_PAID = "Dukungan biaya angkut sayuran bulan September 2025 dibayar sebesar"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (f"{_SUPPLY} {_PAID} Rp31.500.000,00.", 1),
        (f"{_SUPPLY} {_PAID} Rp11.500.000,00.", 1),
        (f"{_SUPPLY} {_PAID} Rp33.500.000,00.", 0),
        (f"{_SUPPLY} {_PAID.replace('September', 'Agustus')} Rp33.500.000,00.", 1),
        (f"{_SUPPLY} {_PAID.replace('September', 'Juli')} Rp31.500.000,00.", 0),
        (f"{_SUPPLY} Sebagian {_PAID.lower()} Rp10.000.000,00.", 0),
        (f"{_SUPPLY.replace('134 ton', '134 ton, 4 ton di antaranya rusak')} {_PAID} Rp32.500.000,00.", 0),
        (f"{_SUPPLY.replace('sayuran', 'ikan')} {_PAID.replace('sayuran', 'ikan')} Rp31.500.000,00.", 0),
        (f"{_PAID} Rp31.500.000,00.", 0),
    ],
)  # fmt: skip
def test_what_price_and_quantity_do_not_make_is_found(
    tmp_path: Path, said: str, count: int
) -> None:
    messages = told(tmp_path, _PRICE, said)

    assert len(messages) == count
    assert all("the calculation gives" in each for each in messages)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Sayuran yang diangkut berjumlah 134 ton, sehingga dukungan biaya angkutnya Rp31.500.000,00.", 1),
        ("Sayuran yang diangkut berjumlah 134 ton, sehingga dukungan biaya angkutnya Rp33.500.000,00.", 0),
        ("Sayuran yang diangkut berjumlah 134 ton, 4 ton di antaranya rusak, sehingga dukungan biaya angkutnya Rp32.500.000,00.", 0),
        ("Dukungan biaya angkut untuk 134 ton sayuran sebesar Rp31.500.000,00 sudah dibayar.", 1),
        ("Dukungan biaya angkut untuk 134 ton sayuran sebesar Rp33.500.000,00 sudah dibayar.", 0),
        ("Kabupaten Indramayu membayar dukungan biaya angkut sayuran Rp31.500.000,00 untuk 134 ton.", 1),
        ("Kabupaten Indramayu membayar pembelian pupuk Rp31.500.000,00 untuk 134 ton.", 0),
        ("Kabupaten Indramayu membayar dukungan biaya angkut sayuran Rp31.500.000,00, dan 134 ton sudah dikirim.", 0),
        ("Pupuk yang dibagikan berjumlah 134 ton, sehingga nilainya Rp31.500.000,00.", 0),
        ("Sayuran yang diangkut berjumlah 134 ton, dan dukungan biaya angkut bulan lalu Rp31.500.000,00.", 0),
    ],
)  # fmt: skip
def test_what_results_from_a_quantity_and_the_agreed_price_is_reckoned(
    tmp_path: Path, said: str, count: int
) -> None:
    assert len(told(tmp_path, _PRICE, said)) == count


_STALLS = "menyediakan 10 (sepuluh) kios bagi kelompok tani di pasar induk"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kelompok tani menempati 12 (dua belas) kios di pasar induk mulai 1 Juli 2026.", 1),
        ("Kelompok tani menempati 10 (sepuluh) kios di pasar induk mulai 1 Juli 2026.", 0),
        ("Kelompok tani menempati 4 (empat) kios di pasar induk mulai 1 Juli 2026.", 0),
        ("Diusulkan agar kelompok tani menempati 12 (dua belas) kios di pasar induk.", 0),
        ("Kelompok tani telah menempati 12 (dua belas) kios di pasar induk.", 0),
        ("Kelompok tani menempati 12 (dua belas) kios di pasar induk setiap tahun.", 0),
        ("Pedagang ikan menempati 12 (dua belas) kios di dermaga.", 0),
        ("Kelompok tani menanam 12 (dua belas) bibit di dekat pasar induk.", 0),
    ],
)
def test_more_than_was_agreed_is_found(tmp_path: Path, said: str, count: int) -> None:
    assert len(told(tmp_path, _STALLS, said)) == count


FAIR = "selat-bali/minutes/2026-06-30.yaml"


@pytest.mark.parametrize(("fee", "count"), [("Rp1.500.000,00", 1), ("Rp1.750.000,00", 0)])
def test_the_price_of_an_article_is_quoted_as_it_stands_there(
    tmp_path: Path, fee: str, count: int
) -> None:
    said = f"Biaya pelatihan tetap {fee} untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama."
    edit = (FAIR, "id: Pelatihan dilaksanakan", f"id: {said} Pelatihan dilaksanakan")

    assert len(found("agreed-amounts", copied("strait", tmp_path, edit) / FAIR)) == count


VACCINATED = "rabies/minutes/2026-07-14.yaml"


@pytest.mark.parametrize(("share", "count"), [("65%", 1), ("70%", 0)])
def test_a_least_that_an_agreement_lays_down_is_quoted_as_it_stands_there(
    tmp_path: Path, share: str, count: int
) -> None:
    said = f", di atas cakupan paling sedikit {share} yang ditetapkan dalam Kesepakatan Bersama."
    edit = (VACCINATED, "di Kabupaten Lembata.\n", f"di Kabupaten Lembata{said}\n")

    assert len(found("agreed-amounts", copied("livestock", tmp_path, edit) / VACCINATED)) == count


TICKETS = "tiga-pulau/minutes/2026-08-19.yaml"


@pytest.mark.parametrize(("teachers", "count"), [("2 (dua)", 1), ("4 (empat)", 0)])
def test_as_many_go_free_as_the_agreement_has_it(tmp_path: Path, teachers: str, count: int) -> None:
    said = f"Rombongan dengan 40 (empat puluh) murid berhak atas {teachers} guru pendamping gratis."
    edit = (
        TICKETS,
        "\ndecisions:\n",
        f'\n  - {{key: more, agenda: 3, text: {{id: "{said}", en: "In English."}}}}\ndecisions:\n',
    )
    root = copied("ticket", tmp_path, edit)

    assert len(found("agreed-amounts", root / TICKETS)) == count


@pytest.mark.parametrize(
    ("limit", "count"), [("108.000 meter kubik", 1), ("180.000 meter kubik", 0)]
)
def test_a_report_states_a_limit_as_it_was_agreed(tmp_path: Path, limit: str, count: int) -> None:
    file = "walanae/reports/2026-1.yaml"
    root = copied("sand", tmp_path, (file, "180.000 meter kubik", limit))

    assert len(found("agreed-amounts", root / file)) == count


@pytest.mark.parametrize(
    ("share", "wrong"), [("5% (lima persen)", True), ("4% (empat persen)", False)]
)
def test_minutes_decide_on_no_higher_share_than_a_right_gives(
    tmp_path: Path, share: str, wrong: bool
) -> None:
    file = "tiga-pulau/minutes/2026-12-09.yaml"
    said = (
        f"PIHAK KESATU memperoleh penggantian biaya sistem sebesar {share} dari pendapatan kotor."
    )
    item = f'  - {{key: system, text: {{id: "{said}", en: "The FIRST PARTY is reimbursed."}}}}\n'
    root = copied("ticket", tmp_path, (file, "follow_up:\n", f"{item}follow_up:\n"))

    assert bool(found("agreed-amounts", root / file)) == wrong


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("menugaskan 1 (satu) pendamping untuk setiap 5 (lima) korban", 1),
        ("menugaskan 1 (satu) pendamping untuk setiap 3 (tiga) korban", 0),
        ("menugaskan 1 (satu) pendamping untuk setiap 2 (dua) korban", 0),
        ("menugaskan 1 (satu) sopir untuk setiap 5 (lima) korban", 0),
    ],
)
def test_so_many_for_each_are_those_of_the_agreement_above(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "titian/cooperations/antar.yaml"
    edit = (file, "menjemput korban di bandara dengan kendaraan tanpa tanda dinas", said)

    assert len(found("agreed-amounts", copied("passage", tmp_path, edit) / file)) == count


_LEFT = "imbalan jasa atas 615 (enam ratus lima belas) bukti bayar"


@pytest.mark.parametrize(
    ("left", "count"),
    [
        ("imbalan jasa atas 651 (enam ratus lima puluh satu) bukti bayar", 1),
        (_LEFT, 0),
        ("sewa tempat penyimpanan 651 (enam ratus lima puluh satu) bukti bayar", 0),
    ],
)
def test_what_is_left_to_pay_for_so_many_is_at_the_agreed_price(
    tmp_path: Path, left: str, count: int
) -> None:
    """An addendum to another Perjanjian Kerja Sama of the folder changes nothing."""
    file = "pajak-digital/terminations/bphtb.yaml"
    root = copied("tax", tmp_path, (file, _LEFT, left))

    assert len(found("agreed-amounts", root / file)) == count


@pytest.mark.parametrize(
    ("left", "count"),
    [
        ("bahan bakar mobil latih bulan Mei dan Juni 2028 untuk 460 (empat ratus enam puluh) kilometer", 1),
        ("bahan bakar mobil latih bulan Mei dan Juni 2028 untuk 640 (enam ratus empat puluh) kilometer", 0),
        ("sewa gedung pertemuan yang berjarak 460 (empat ratus enam puluh) kilometer", 0),
    ],
)  # fmt: skip
@pytest.mark.parametrize("day", ["2027-03-22", "2029-03-22"])
def test_what_is_left_to_pay_is_at_the_price_of_the_addendum(
    tmp_path: Path, left: str, count: int, day: str
) -> None:
    """One that is signed later gives no price yet."""
    file, addendum = "pasar-aman/terminations/latih.yaml", "pasar-aman/addenda/latih-1.yaml"
    old = "bahan bakar mobil latih bulan Mei dan Juni 2028 untuk 640 (enam ratus empat puluh) kilometer"
    root = copied(
        "inspection", tmp_path, (file, old, left), (addendum, "date: 2027-03-22", f"date: {day}")
    )

    assert len(found("agreed-amounts", root / file)) == (count if day == "2027-03-22" else 0)


@pytest.mark.parametrize(("length", "count"), [("460", 1), ("640", 0)])
def test_two_addenda_leave_no_price_sure(tmp_path: Path, length: str, count: int) -> None:
    file = "pasar-aman/terminations/latih.yaml"
    root = copied(
        "inspection", tmp_path, (file, "untuk 640 (enam ratus empat puluh)", f"untuk {length}")
    )
    first = root / "pasar-aman/addenda/latih-1.yaml"

    assert len(found("agreed-amounts", root / file)) == count
    text = first.read_text("utf-8").replace("029/2027", "129/2027").replace("025/2027", "125/2027")
    (root / "pasar-aman/addenda/latih-2.yaml").write_text(text, "utf-8")
    assert found("agreed-amounts", root / file) == []


@pytest.mark.parametrize(
    ("places", "count"), [("pertama dan ketiga", 1), ("kedua", 1), ("pertama dan kedua", 0)]
)
def test_instalments_in_a_report_are_those_of_the_agreement(
    tmp_path: Path, places: str, count: int
) -> None:
    file = "reports/2025-2.yaml"
    root = copied("volcano", tmp_path, (file, "Termin pertama dan kedua", f"Termin {places}"))

    assert len(found("agreed-amounts", root / file)) == count


@pytest.mark.parametrize(("bags", "count"), [("48 (empat puluh delapan)", 1), ("46 (empat puluh enam)", 0)])  # fmt: skip
def test_what_was_lost_is_worth_the_damage_that_is_paid_for_each(
    tmp_path: Path, bags: str, count: int
) -> None:
    file = "kotak-dingin/agreement.yaml"
    edit = (file, "memusnahkan 46 (empat puluh enam)", f"memusnahkan {bags}")
    root = copied("blood", tmp_path, edit)

    assert len(found("agreed-amounts", root / file)) == count


@pytest.mark.parametrize(("points", "count"), [("3 (tiga)", 1), ("4 (empat)", 0)])
def test_a_plan_pays_for_as_many_as_it_installs(tmp_path: Path, points: str, count: int) -> None:
    file = "kabut-asap/work-plans/2027.yaml"
    edit = (file, "Pemasangan 4 (empat) titik baru", f"Pemasangan {points} titik baru")
    root = copied("haze", tmp_path, edit)

    assert len(found("agreed-amounts", root / file)) == count


@pytest.mark.parametrize(
    ("dossier", "file", "old", "new", "count"),
    [
        ("ticket", "tiga-pulau/cooperations/gerbang.yaml", "biaya sistem sebesar 4% (empat persen)", "biaya sistem sebesar 5% (lima persen)", 1),
        ("ticket", "tiga-pulau/cooperations/gerbang.yaml", "biaya sistem sebesar 4% (empat persen)", "biaya sistem sebesar 3% (tiga persen)", 0),
        ("tsunami", "sirene-pesisir/minutes/2026-07-07.yaml", "digeser sejauh 180 meter", "digeser sejauh 280 meter", 1),
        ("tsunami", "sirene-pesisir/minutes/2026-07-07.yaml", "digeser sejauh 180 meter", "digeser sejauh 250 meter", 0),
        ("sago", "sagu/minutes/2025-10-30.yaml", "tidak hadir selama 3 (tiga) hari", "tidak hadir selama 2 (dua) hari", 1),
        ("sago", "sagu/minutes/2025-10-30.yaml", "tidak hadir selama 3 (tiga) hari", "tidak hadir selama 4 (empat) hari", 0),
        ("ticket", "tiga-pulau/minutes/2026-12-09.yaml", "61 (enam puluh satu)", "59 (lima puluh sembilan)", 1),
        ("ticket", "tiga-pulau/minutes/2026-12-09.yaml", "61 (enam puluh satu)", "65 (enam puluh lima)", 0),
    ],
)  # fmt: skip
def test_what_is_done_stays_within_the_limits_that_were_agreed(
    tmp_path: Path, dossier: str, file: str, old: str, new: str, count: int
) -> None:
    problems = found("agreed-amounts", copied(dossier, tmp_path, (file, old, new)) / file)

    assert len(problems) == count
