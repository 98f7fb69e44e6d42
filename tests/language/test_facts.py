from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.language.amounts import mismatches
from mou_gen.language.dates import date_in_words, long_date, numeric_date, weekday_name
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.figures import figure_value
from mou_gen.language.number_words import spelled_number
from mou_gen.language.numbers import cardinal


def stated(text: str, language: str) -> set[tuple[FactKind, object]]:
    return {fact.key for fact in facts(text, language) if fact.sure}


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("6 (enam) bulan", "6 (six) months"),
        ("enam bulan", "a six-month period"),
        ("setiap semester", "every semester"),
        ("setiap enam bulan", "every semester"),
        ("setiap tahun", "annually"),
        ("setiap hari Senin", "every Monday"),
        ("setiap malam minggu", "every Saturday night"),
        ("pada malam Jumat (5 Juni 2026)", "on Friday night (5 June 2026)"),
        ("90 menit setiap bulan genap", "90 minutes every even-numbered month"),
        ("pukul 07.00 dan 19.00 WITA", "at 07.00 and 19.00 Central Indonesia Time"),
        ("2 (dua) tahun", "24 months"),
        ("dua minggu", "14 (fourteen) days"),
        ("3 x 24 jam", "72 (seventy-two) hours"),
        ("7 (tujuh) hari kerja", "seven working days"),
        ("tanggal 25 September 2019", "September 25, 2019"),
        ("pada 5 Mei 2026", "on 5 May 2026"),
        ("pada 31-12-2031", "on 31 December 2031"),
        ("hari Minggu, 29 September 2019", "Sunday, 29 September 2019"),
        ("pukul 09.00 WITA", "09:00 WITA"),
        ("pukul 13.30", "1:30 p.m."),
        ("Rp5.000.000,00 (lima juta rupiah)", "Rp5,000,000.00 (five million rupiah)"),
        ("Rp1,5 miliar", "IDR 1.5 billion"),
        ("25% (dua puluh lima persen)", "25 percent"),
        ("1.500 orang", "1,500 persons"),
        ("enam komitmen", "six commitments"),
        ("Pasal 4 ayat (3) huruf a", "letter a of paragraph (3) of Article 4"),
        ("Pasal 5 dan Pasal 6", "Articles 5 and 6"),
        ("Undang-Undang Nomor 21 Tahun 2007", "Law Number 21 of 2007"),
        ("nomor 188.45/349/V/2019", "number 188.45/349/V/2019"),
        ("tembok 80 meter", "an 80-metre wall"),
        ("pipa 2,5 kilometer", "a 2.5-kilometre pipe"),
        ("pertengahan tahun 2027", "mid-2027"),
        ("1 (satu) satuan kredit", "1 (one) semester credit"),
        ("dua kali setahun", "twice a year"),
        ("dua kali dalam setahun", "semi-annually"),
        ("sebulan sekali", "once a month"),
        ("1 (satu) kali setiap bulan", "once every month"),
        ("satu kali dalam 2 (dua) tahun", "once every 2 (two) years"),
        ("empat kali setahun", "quarterly"),
        ("rapat tiga bulanan", "a quarterly meeting"),
        ("laporan enam-bulanan", "a six-monthly report"),
        ("rencana 5 (lima) tahunan", "a five-year plan"),
        ("dua per tiga anggota", "two-thirds of the members"),
        ("sepertiga peserta", "one third of the participants"),
        ("seperempat ruang kelas", "a quarter of the classrooms"),
        ("seperdua puluh empat dari biaya", "one twenty-fourth of the fee"),
        ("sepersepuluh dan seperdua belas", "one tenth and one twelfth"),
        ("lima per dua belas bagian", "five-twelfths of the share"),
        ("naik sepertiga sejak itu", "rose by a third since then"),
        ("turun sepertiganya", "fell by a third."),
        ("satu per tiga puluh dari sewa", "one thirtieth of the rent"),
        ("4 (empat) kunjungan dalam 6 (enam) bulan", "4 (four) visits in 6 (six) months"),
        ("3 (tiga) rapat dalam 1 (satu) tahun", "3 (three) meetings within 1 (one) year"),
        (
            "2 (dua) kunjungan dalam 5 hari setelah tiba",
            "2 (two) visits within 5 days after arrival",
        ),
        ("3 (tiga) hari berturut-turut", "3 (three) consecutive days"),
        ("setiap tahun anggaran", "each fiscal year"),
        ("enam kali setiap tahun kalender", "six times every calendar year"),
        ("2 (dua) kali dalam satu bulan kalender", "2 (two) times per calendar month"),
        ("3 (tiga) hari kalender", "3 (three) calendar days"),
        ("Maret sampai dengan Mei", "March to May"),
        ("Mei dan Juni 2027", "May and June 2027"),
        ("berusia paling rendah 21 (dua puluh satu) tahun", "aged at least 21 (twenty-one)"),
        ("berumur tidak lebih dari 35 tahun", "aged no more than 35"),
        ("tiga kali dua puluh empat jam", "72 hours"),
        ("tanggal 10 bulan berikutnya", "the 10th of the following month"),
        ("minggu ketiga bulan Mei", "the third week of May"),
        ("sebelum pukul 15.00 WITA", "before 15.00 Central Indonesia Time"),
        ("USD 20,000", "USD 20,000"),
        ("Pasal 4 ayat (3) huruf a", "Article 4(3)(a)"),
        ("Lampiran II", "Annex II"),
        ("Pasal 5 sampai dengan Pasal 7", "Articles 5 to 7"),
        ("pada ayat (1), 60% (enam puluh persen)", "in paragraph (1), 60% (sixty per cent)"),
        ("Pasal 5, 40,5 persen", "Article 5, 40.5 per cent"),
        ("ayat (1), 3 (tiga) orang", "paragraph (1), 3 (three) persons"),
        ("Pasal 5, 10 orang dan 4 sopir", "Article 5, 10 persons and 4 drivers"),
        ("pada ayat (2), 30 hari kerja", "in paragraph (2), 30 working days"),
        ("Pasal 5 dan 3 (tiga) desa", "Article 5 and 3 (three) villages"),
        ("Pasal 5 dan 12 bulan", "Article 5 and 12 months"),
        ("Lampiran II, 2 juta bibit", "Annex II, 2 million seedlings"),
        ("Lampiran 2, 12 desa", "Annex 2, 12 villages"),
        ("huruf b, 15% dari biaya", "letter b, 15% of the cost"),
    ],
)
def test_two_languages_state_the_same(indonesian: str, english: str) -> None:
    assert stated(indonesian, "id") == stated(english, "en") != set()


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("6 (six) months", "3 (three) months", "en"),
        ("14 calendar days", "14 working days", "en"),
        ("25 September 2019", "25 September 2020", "en"),
        ("Rp1.500.000", "Rp1.500", "id"),
        ("Pasal 4 ayat (3)", "Pasal 4 ayat (2)", "id"),
        ("Rabu", "Kamis", "id"),
        ("09.00", "09.30", "id"),
        ("1.500 orang", "1,5 orang", "id"),
        ("dua kali setahun", "tiga kali setahun", "id"),
        ("two-thirds", "three-quarters", "en"),
        ("sepertiga", "seperempat", "id"),
        ("seperdua", "seperdua puluh", "id"),
        ("one twelfth", "one twentieth", "en"),
        ("4 visits in 6 months", "3 visits in 6 months", "en"),
    ],
)
def test_what_differs_is_not_equal(one: str, other: str, language: str) -> None:
    assert stated(one, language) != stated(other, language)


@pytest.mark.parametrize(
    ("text", "language", "signs"),
    [
        ("ayat (1), (9) dan (3)", "id", ["1", "9", "3"]),
        ("paragraphs (1), (9)", "en", ["1", "9"]),
        ("Articles 5, 6, 27.", "en", ["5", "6", "27"]),
        ("Pasal 5, 16, dan 27 berlaku", "id", ["5", "16", "27"]),
        ("Pasal 5 sampai dengan 27 berlaku", "id", [str(each) for each in range(5, 28)]),
        ("Pasal 5 sampai dengan Pasal 8 berlaku", "id", ["5", "6", "7", "8"]),
        ("letters b through d apply", "en", ["b", "c", "d"]),
        ("huruf a s.d. huruf c", "id", ["a", "b", "c"]),
        ("huruf a s/d c", "id", ["a", "b", "c"]),
        ("Pasal\n5 dan\nPasal 6", "id", ["5", "6"]),
        ("Lampiran I s.d. Lampiran III", "id", ["I", "II", "III"]),
        ("Annex A - Description", "en", ["A"]),
        ("Pasal 8 sampai dengan Pasal 5", "id", ["8", "5"]),
        ("ayat (1) sampai dengan 2027", "id", ["1", "2027"]),
        ("Lampiran 2, 3, dan 12 memuat 60% desa", "id", ["2", "3", "12"]),
        ("Pasal 5, 6, dan 3 (tiga) desa", "id", ["5", "6"]),
        ("Pasal 5,6,7 tetap berlaku", "id", ["5", "6", "7"]),
        ("Articles 5,16,27 remain in force", "en", ["5", "16", "27"]),
    ],
)
def test_a_list_of_references_goes_on_to_its_last_sign(
    text: str, language: str, signs: list[str]
) -> None:
    found = [each.value for each in facts(text, language) if each.kind is FactKind.REFERENCE]

    assert [sign for _level, sign in found] == signs


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("days", range(0, 12000, 397))
def test_a_date_is_read_in_every_form_that_the_program_writes(days: int, language: str) -> None:
    date = dt.date(2000, 1, 1) + dt.timedelta(days)
    value = (FactKind.DATE, (date.year, date.month, date.day))

    for text in (long_date(date, language), date_in_words(date, language), numeric_date(date)):
        assert stated(text, language) == {value}
    assert (FactKind.WEEKDAY, date.weekday()) in stated(
        f"{weekday_name(date, language)}, 1", language
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("surat nomor 100.2.2/7/2026", "id"),
        ("Nomor 12/5/2026", "id"),
        ("letter Number 100.2.2/7/2026", "en"),
        ("000.1.5/11/2026 dan 8/11/10/2026", "id"),
    ],
)
def test_the_number_of_a_letter_is_no_date(text: str, language: str) -> None:
    assert FactKind.DATE not in {fact.kind for fact in facts(text, language)}


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_number_in_words_is_read_back(language: str) -> None:
    for value in (*range(200), *range(200, 999_999, 7919)):
        assert spelled_number(cardinal(value, language), language) == value


@pytest.mark.parametrize(
    ("figure", "language", "value"),
    [
        ("1.500.000", "id", "1500000"),
        ("1,500,000", "en", "1500000"),
        ("1,5", "id", "1.5"),
        ("65.03", "en", "65.03"),
        ("3 x 24", "id", "72"),
        ("3 X 24", "id", "72"),
    ],
)
def test_a_figure_is_read_as_its_language_writes_it(figure: str, language: str, value: str) -> None:
    assert str(figure_value(figure, language)) == value


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("salah satu dari mereka saling membantu satu sama lain", "id"),
        ("one of them may help one another", "en"),
        ("the Parties may agree", "en"),
        ("kabupaten/kota", "id"),
        ("both regions", "en"),
        ("No one may enter; children under five are checked one by one", "en"),
        ("diperiksa satu per satu di pelayanan satu pintu", "id"),
        ("a third party that may help", "en"),
        ("examined by a third conservator", "en"),
        ("a third, larger vessel is bought", "en"),
        ("a third larger vessel is bought", "en"),
        ("a fifth more careful look", "en"),
        ("May and shall are not the same", "en"),
        ("March to the port", "en"),
    ],
)
def test_words_that_need_not_be_facts_are_none(text: str, language: str) -> None:
    assert stated(text, language) == set()


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("biaya dibagi dua sama besar", False),
        ("biaya itu dibagi dua, masing-masing sama besar", False),
        ("peserta dibagi dua kelompok", True),
        ("dibagi tiga sama besar", True),
    ],
)
def test_what_is_halved_may_be_shared_equally(text: str, sure: bool) -> None:
    (fact,) = facts(text, "id")

    assert fact.sure is sure


def test_a_word_that_may_be_a_number_answers_to_one() -> None:
    (both,) = facts("both regions", "en")

    assert both.value == 2
    assert not both.sure


@pytest.mark.parametrize(
    "text",
    [
        "9" * 50_000,
        "dua puluh " * 5_000,
        "5, " * 5_000,
        "a-" * 5_000 + "1/" * 5_000,
        "30 X 2009",
        "Aprİl, ſenin, 31-13-2019, 25:61, Pasal (, Rp, (dua",
    ],
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_text_is_too_odd_or_too_long_to_be_read(text: str, language: str) -> None:
    facts(text, language)
    list(mismatches(text, language))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("28 Februari 2026", dt.date(2026, 2, 28)),
        ("31 Februari 2026", None),
        ("Februari 2026", None),
        ("0 Februari 2026", None),
        ("28 Februari 0000", None),
        ("28 hari", None),
        ("28", None),
    ],
)
def test_a_fact_is_a_day_where_the_calendar_has_it(text: str, day: dt.date | None) -> None:
    (fact,) = facts(text, "id")

    assert fact.day == day


def test_a_fact_knows_its_place() -> None:
    (fact,) = facts("berlaku 5 (lima) tahun sejak hari ini", "id")

    assert (fact.text, fact.start) == ("5 (lima) tahun", 8)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5 (lima) tahun", "id"),
        ("dua (2) rangkap", "id"),
        ("125 (one hundred and twenty-five) days", "en"),
        ("Pasal 5 (Jangka Waktu)", "id"),
        ("21 (satu dari yang terakhir)", "id"),
        ("2 (dua rangkap)", "id"),
        ("Jalan Contoh Nomor 5 (lama)", "id"),
    ],
)
def test_a_figure_and_its_word_agree(text: str, language: str) -> None:
    assert list(mismatches(text, language)) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("5 (enam) tahun", "id", "lima"),
        ("5 (five) tahun", "id", "lima"),
        ("dua (3) rangkap", "id", "tiga"),
        ("25 (dua puluh lma) hari", "id", "dua puluh lima"),
        ("14 (fourten) days", "en", "fourteen"),
        ("14 (four) days", "en", "fourteen"),
    ],
)
def test_a_figure_with_another_word_is_found(text: str, language: str, expected: str) -> None:
    (found,) = mismatches(text, language)

    assert found.expected == expected
