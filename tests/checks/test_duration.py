from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.checks import parts
from mou_gen.kinds.kind import Edition
from tests.checks.found import TEMPLATES, found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, changed, write


def worded(folder: Path, id: str, en: str = "It is valid for a period of 5 (five) years.") -> int:
    """Word the article on the duration anew; return the line of its text."""
    write(folder)
    article = (
        "originals: 2\narticles:\n  replace:\n    duration:\n"
        "      title: {id: Jangka Waktu, en: Duration}\n      paragraphs:\n"
        f"      - {HERE}id: '{id}'\n        en: '{en}'\n"
    )
    return changed(folder, KERJA_SAMA, "originals: 2\n", article)[0]


@pytest.mark.parametrize(
    "id",
    [
        "Kesepakatan ini berlaku untuk jangka waktu 7 (tujuh) tahun.",
        "Kesepakatan ini berlaku selama enam tahun.",
        "Kesepakatan ini berlaku untuk jangka waktu 3 (tiga) tahun.",
        "Kesepakatan ini berlaku untuk jangka waktu yang tidak terbatas.",
        "Kesepakatan ini berlaku 5 (lima) tahun dan diperpanjang secara otomatis.",
        "Kesepakatan ini berlaku 5 (lima) tahun sampai dengan tanggal 24 September 2032.",
        "Kesepakatan ini berlaku 5 (lima) tahun sejak 1 Januari 2026 sampai dengan 24 September 2030.",
    ],
)
def test_a_wrong_term_in_a_replaced_article_is_found(tmp_path: Path, id: str) -> None:
    line = worded(tmp_path, id)

    (problem,) = found("duration", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


@pytest.mark.parametrize(
    "id",
    [
        "Kesepakatan ini berlaku untuk jangka waktu 5 (lima) tahun.",
        "Kesepakatan ini berlaku 5 (lima) tahun sampai dengan tanggal 24 September 2030.",
        "Kesepakatan ini berlaku 5 (lima) tahun sejak 1 Januari 2026 hingga 1 Januari 2031.",
        "Kesepakatan ini berlaku 5 (lima) tahun dan dapat diperpanjang untuk jangka waktu 2 (dua) tahun.",
        "Kesepakatan ini berlaku 5 (lima) tahun dan tidak diperpanjang secara otomatis.",
        "Kesepakatan ini berlaku 5 (lima) tahun dan tidak diperpanjang atau berlanjut dengan sendirinya.",
        "Kesepakatan ini berlaku 5 (lima) tahun; pengakhiran diberitahukan 3 (tiga) bulan sebelumnya.",
    ],
)
def test_the_term_of_the_data_passes(tmp_path: Path, id: str) -> None:
    worded(tmp_path, id)

    assert found("duration", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("id", "en", "count"),
    [
        ("Ketentuan ini tetap berlaku 10 (sepuluh) tahun sesudah Kesepakatan Bersama berakhir.", "This provision survives the agreement by 10 (ten) years.", 0),
        ("Kewajiban menjaga rahasia tetap berlaku selama 7 (tujuh) tahun setelah berakhirnya Kesepakatan ini.", "The duty of secrecy remains in force for 7 (seven) years after the expiry of this agreement.", 0),
        ("Hak cipta atas hasil kerja sama tetap berlaku selama 10 (sepuluh) tahun setelah Kesepakatan ini berakhir.", "Copyright continues.", 0),
        ("Seluruh ketentuan Kesepakatan ini tetap berlaku selama 10 (sepuluh) tahun setelah berakhirnya kerja sama.", "It ends.", 1),
        ("Setelah Kesepakatan ini berakhir, kerahasiaan data masih berlaku selama 8 (delapan) tahun.", "After the end of this agreement, confidentiality continues to be valid for 8 (eight) years.", 0),
        ("Sesuai dengan ketentuan Pasal 3, Kesepakatan ini tetap berlaku selama 10 (sepuluh) tahun setelah berakhirnya kerja sama.", "It ends.", 1),
        ("Kesepakatan ini berlaku untuk jangka waktu 10 (sepuluh) tahun setelah berakhirnya Kesepakatan sebelumnya.", "It ends.", 1),
        ("Ketentuan Kesepakatan ini tetap berlaku selama 10 (sepuluh) tahun.", "It ends.", 1),
        ("Ketentuan ini tetap berlaku. Setelah berakhirnya Kesepakatan sebelumnya, Kesepakatan ini berlaku selama 10 (sepuluh) tahun.", "It ends.", 1),
    ],
)  # fmt: skip
def test_a_provision_may_bind_when_the_agreement_is_over(
    tmp_path: Path, id: str, en: str, count: int
) -> None:
    write(tmp_path)
    added = (
        "originals: 2\narticles:\n  add:\n  - key: secrecy\n    after: duration\n"
        "    title: {id: Kerahasiaan, en: Secrecy}\n    paragraphs:\n"
        f"    - id: '{id}'\n      en: '{en}'\n"
    )
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", added)

    problems = found("duration", tmp_path / KERJA_SAMA)

    assert ["is longer than" in each.message for each in problems] == [True] * count


def test_an_article_without_a_term_is_found(tmp_path: Path) -> None:
    line = worded(tmp_path, "Jangka waktu diatur kemudian.", "The period is set later.")

    (problem,) = found("duration", tmp_path / KERJA_SAMA)

    assert problem.message == "the article on duration does not give a term"
    assert problem.source.file == str(tmp_path / KERJA_SAMA)
    assert line


def test_a_term_that_a_clause_fixes_is_found_in_both_languages(tmp_path: Path) -> None:
    write(tmp_path)
    fixed = "10 (sepuluh) tahun terhitung sejak"
    old = "{{ span_id(agreement.duration) }} terhitung sejak"
    own = overridden(tmp_path / "own", "clauses/duration.html", old, fixed)

    (problem,) = found("duration", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/duration.html"


def test_a_term_in_another_article_is_found_where_it_is_that_of_the_agreement(
    tmp_path: Path,
) -> None:
    write(tmp_path)
    said = "{id: Kerja sama ini berlaku selama 8 tahun., en: To develop referral.}"
    changed(tmp_path, KERJA_SAMA, "{id: Mengembangkan rujukan., en: To develop referral.}", said)

    assert len(found("duration", tmp_path / KERJA_SAMA)) == 1


@pytest.mark.parametrize(
    ("duration", "id", "en"),
    [
        ("{months: 18}", "18 (delapan belas) bulan", "18 (eighteen) months"),
        ("{months: 1}", "1 (satu) bulan", "1 (one) month"),
        ("{until: 2026-12-31}", "sampai dengan tanggal 31 Desember 2026", "31 December 2026"),
    ],
)
def test_a_term_in_months_or_until_a_day_is_printed_and_passes(
    tmp_path: Path, duration: str, id: str, en: str
) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "{years: 5}", duration)

    (composed,) = pipeline.check_all([tmp_path / KERJA_SAMA], Edition(), (TEMPLATES,)).composed
    said = parts.plain_text(composed.document)

    assert id in said
    assert en in said
    assert found("duration", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("duration", "id", "told"),
    [
        (
            "{months: 18}",
            "untuk jangka waktu 2 (dua) tahun",
            "differs from `duration`, 18 months",
        ),
        (
            "{until: 2026-12-31}",
            "untuk jangka waktu 2 (dua) tahun",
            "differs from `duration`, until 31-12-2026",
        ),
        (
            "{until: 2026-12-31}",
            "sampai dengan tanggal 30 Desember 2026",
            "differs from `duration`, until 31-12-2026",
        ),
        ("{months: 18}", "18 bulan sampai dengan 25 September 2027", "18 months after 25-09-2025"),
    ],
)
def test_another_term_than_that_of_the_data_is_found(
    tmp_path: Path, duration: str, id: str, told: str
) -> None:
    line = worded(tmp_path, f"Kesepakatan ini berlaku {id}.", "It ends with its term.")
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace("{years: 5}", duration), "utf-8")

    (problem,) = found("duration", tmp_path / KERJA_SAMA)

    assert told in problem.message
    assert problem.source.line == line


EXTENSION = "pacitan-wonogiri-gunungkidul/extensions/2029.yaml"


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        (
            "tetap memerlukan kerja sama selama 3 (tiga) tahun lagi",
            "still requires cooperation for another 3 (three) years",
            2,
        ),
        (
            "memerlukan perpanjangan Kesepakatan Bersama untuk jangka waktu 4 (empat) tahun",
            "requires the extension of the Joint Agreement for a period of 4 (four) years",
            2,
        ),
        (
            "membuat Kesepakatan Bersama perlu diperpanjang selama 2 (dua) tahun",
            "means that the Joint Agreement needs to be extended by 2 (two) years",
            2,
        ),
        (
            "tetap memerlukan kerja sama selama 5 (lima) tahun lagi",
            "still requires cooperation for another 5 (five) years",
            0,
        ),
        (
            "tetap memerlukan kerja sama karena tanggul dibangun selama 3 (tiga) tahun lagi",
            "still requires cooperation because dykes are being built for another 3 (three) years",
            0,
        ),
        (
            "terbantu oleh kerja sama selama 3 (tiga) tahun",
            "has been helped by cooperation of 3 (three) years",
            0,
        ),
        (
            "terbantu karena Kesepakatan Bersama telah diperpanjang selama 2 (dua) tahun",
            "was helped as the Joint Agreement had been extended by 2 (two) years",
            0,
        ),
        (
            "memerlukan izin yang diperpanjang selama 2 (dua) tahun",
            "requires permits that are extended by 2 (two) years",
            0,
        ),
    ],
)
def test_an_extension_tells_one_time(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    root = copied(
        "examples",
        tmp_path,
        (EXTENSION, "tetap memerlukan kerja sama", indonesian),
        (EXTENSION, "still requires cooperation", english),
    )

    assert len(found("duration", root / EXTENSION)) == count
