"""Parts, order and formulae of each instrument beside its Lampiran; and each mandatory part taken away.

The words are those of Permendagri 22/2020; where today's spelling differs from the Lampiran ("bermaterai",
"bertandatangan"), it is that of KBBI.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from mou_gen import pipeline
from mou_gen.checks import Case, parts
from mou_gen.checks.rules import mandatory_parts
from mou_gen.document import Article, Document, Signatures, printed_words
from mou_gen.errors import Level
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.language.citations import in_indonesian
from mou_gen.library.agreement_types import OPTIONAL
from tests.examples import FOLDERS, TYPES
from tests.instrument_cases import InstrumentCase

PARTIES: Mapping[str, Sequence[str]] = {
    "kesepakatan-bersama": ("nunukan", "malinau"),
    "perjanjian-kerja-sama": ("nunukan", "malinau"),
    "nota-kesepakatan": ("kementerian", "nunukan"),
    "kesepakatan-bersama-ksdpk": ("nunukan", "perusahaan"),
    "perjanjian-kerja-sama-ksdpk": ("nunukan", "perusahaan"),
    "kontrak-ksdpk": ("nunukan", "perusahaan"),
}
ARTICLE_40 = (
    "maksud dan tujuan",
    "objek",
    "ruang lingkup",
    "pelaksanaan",
    "jangka waktu",
    "surat-menyurat",
    "lain-lain",
    "penutup",
)
"""Article 40(1)d.1 to d.7 and e."""
ARTICLE_41 = (
    "maksud dan tujuan",
    "objek",
    "ruang lingkup",
    "pelaksanaan",
    "hak dan kewajiban",
    "pembiayaan",
    "jangka waktu",
    "penyelesaian perselisihan",
    "keadaan kahar",
    "pengakhiran",
    "penutup",
)
"""Article 41(1)d.1 to d.10 and e."""
ARTICLE_42 = (
    "latar belakang",
    "maksud dan tujuan",
    "lokasi",
    "objek",
    "ruang lingkup",
    "tugas dan tanggung jawab",
    "pelaksanaan",
    "jangka waktu",
    "pembiayaan",
    "lain-lain",
    "penutup",
)
"""Article 42(1)e.1 to e.10 and f."""
LAW = {"agreement": ARTICLE_40, "cooperation": ARTICLE_41, "synergy": ARTICLE_42}
"""By the form of the instrument."""

GOVERNMENT = "PEMERINTAH KABUPATEN NUNUKAN"
OPENING = "Pada hari ini, Rabu, tanggal dua belas bulan Agustus tahun dua ribu dua puluh enam (12-08-2026), bertempat di Nunukan, kami yang bertanda tangan di bawah ini:"
TOGETHER = "PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama dalam {name} ini disebut PARA PIHAK, dan secara sendiri-sendiri disebut PIHAK. PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut:"
AGREE = "Berdasarkan hal-hal tersebut di atas, sesuai dengan {standing} masing-masing, PARA PIHAK setuju dan sepakat untuk melaksanakan {name} tentang Pelatihan Warga, dengan ketentuan dan syarat-syarat sebagai berikut:"
CLOSING = "Demikian {made} ini dibuat dan ditandatangani di Nunukan pada hari dan tanggal tersebut di atas dalam rangkap 2 (dua) bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama."
BOTH = "kedudukan dan kewenangan"
STATUTES = "berkedudukan di Kota Rekaan, Jalan Rekaan Nomor 3, Kota Rekaan, berdasarkan Anggaran Dasar PT Rekaan Sejahtera yang dibuat di hadapan Notaris Notaris Rekaan dengan Akta Nomor 00 tanggal 2 Maret 2015, yang telah disahkan oleh Menteri Hukum dan Hak Asasi Manusia berdasarkan Keputusan Nomor AHU-0.REKAAN, dalam hal ini bertindak untuk dan atas nama PT Rekaan Sejahtera, selanjutnya disebut PIHAK KEDUA."
POWER = "berdasarkan Surat Kuasa Khusus Bupati Nunukan Nomor 1/SK tanggal 3 Agustus 2026, dalam hal ini bertindak untuk dan atas nama Pemerintah Kabupaten Nunukan, selanjutnya disebut PIHAK KESATU."


def _said(title: str, name: str, standing: str = BOTH, made: str = "") -> tuple[str, ...]:
    """Return what all of Lampiran A to C have, in their order."""
    return (
        title,
        "TENTANG PELATIHAN WARGA",
        "NOMOR: 1/REKAAN/2026",
        OPENING,
        TOGETHER.format(name=name),
        AGREE.format(name=name, standing=standing),
        CLOSING.format(made=made or name),
    )


FORMULAE: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "kesepakatan-bersama": (
        "Lampiran A.1",
        _said(f"KESEPAKATAN BERSAMA ANTARA {GOVERNMENT} DAN PEMERINTAH KABUPATEN MALINAU", "Kesepakatan Bersama"),
    ),
    "kesepakatan-bersama-ksdpk": (
        "Lampiran A.2",
        (
            *_said(f"KESEPAKATAN BERSAMA ANTARA {GOVERNMENT} DAN PT REKAAN SEJAHTERA", "Kesepakatan Bersama", "kedudukan"),
            STATUTES,
        ),
    ),
    "perjanjian-kerja-sama": (
        "Lampiran B.1",
        (*_said(f"PERJANJIAN KERJA SAMA ANTARA {GOVERNMENT} DAN PEMERINTAH KABUPATEN MALINAU", "Perjanjian Kerja Sama"), POWER),
    ),
    "perjanjian-kerja-sama-ksdpk": (
        "Lampiran B.2",
        (*_said(f"PERJANJIAN KERJA SAMA ANTARA {GOVERNMENT} DAN PT REKAAN SEJAHTERA", "Perjanjian Kerja Sama"), POWER, STATUTES),
    ),
    "kontrak-ksdpk": (
        "Lampiran B.2",
        (*_said(f"KONTRAK ANTARA {GOVERNMENT} DAN PT REKAAN SEJAHTERA", "Kontrak"), POWER, STATUTES),
    ),
    "nota-kesepakatan": (
        "Lampiran C",
        (
            *_said(
                f"NOTA KESEPAKATAN ANTARA KEMENTERIAN REKAAN DAN {GOVERNMENT}",
                "Nota Kesepakatan",
                made="Nota Kesepakatan Sinergi perencanaan dan pelaksanaan pembangunan",
            ),
            "dalam hal ini bertindak untuk dan atas nama Kementerian Rekaan, selanjutnya disebut PIHAK KESATU.",
        ),
    ),
}  # fmt: skip
EMBLEMS = {
    "kesepakatan-bersama": ["Lambang negara Garuda Pancasila"],
    "perjanjian-kerja-sama": ["Lambang Kabupaten Malinau", "Lambang Kabupaten Nunukan"],
    "nota-kesepakatan": [],
    **{
        type: ["Logo PT Rekaan Sejahtera", "Lambang Kabupaten Nunukan"]
        for type in PARTIES
        if type.endswith("ksdpk")
    },
}
"""From left to right: articles 43 and 44, and the Lampiran."""
MANDATORY = [
    (type, key)
    for type in PARTIES
    for key, law in TYPES[type].articles.items()
    if law != OPTIONAL and key != "language"
]


@cache
def case(type: str) -> Case:
    """Return an agreement of this *type*, composed once."""
    parties, own = PARTIES[type], TYPES[type]
    more: dict[str, str] = {}
    with TemporaryDirectory() as name:
        root = Path(name)
        if own.follows:
            above = type.endswith("ksdpk")
            InstrumentCase(
                "kesepakatan-bersama-ksdpk" if above else "kesepakatan-bersama",
                parties,
                "2026-07-01",
            ).write(root)
            power = (
                "{unit: dinas, name: Pejabat Rekaan, authority: {number: 1/SK, date: 2026-08-03}}"
            )
            more = {
                "under": "kasus",
                "commitments": "[training]",
                "signatories": f"{{nunukan: {power}}}",
            }
        path = InstrumentCase(type, parties, more=more).write(root)
        desk = Desk(Edition(languages=("id",)), FOLDERS)
        folder = desk.folder(path)
        record = folder.read(path)
        assert isinstance(record, Agreement)
        ((_spec, document),) = pipeline.documents(desk, folder, record)
        made = Case(record, document, desk.labels, folder, FOLDERS)
        made.beside(record.row.signed_with)  # while its folder is there
    return made


def found(type: str, document: Document) -> list[tuple[str, str, Level]]:
    """Return what is missing in *document*: its key, the hint, how grave it is."""
    problems = mandatory_parts.check(replace(case(type), document=document, shared={}))
    return [(each.missing, each.hint, each.level) for each in problems if each.level is Level.ERROR]


@pytest.mark.parametrize("type", PARTIES)
def test_it_has_the_parts_of_its_article_in_their_order(type: str) -> None:
    titles = [parts.title_of(each).casefold() for each in parts.articles(case(type).document)]
    wanted = LAW[TYPES[type].form]
    places = [next(n for n, title in enumerate(titles) if part in title) for part in wanted]

    assert places == sorted(places)
    assert len(set(places)) == len(wanted)
    assert found(type, case(type).document) == []


@pytest.mark.parametrize("type", PARTIES)
def test_it_says_the_formulae_of_its_lampiran(type: str) -> None:
    lampiran, formulae = FORMULAE[type]
    text = " ".join(printed_words(case(type).document).split())

    assert [each for each in formulae if each not in text] == [], lampiran
    assert sorted(map(text.index, formulae[:7])) == list(map(text.index, formulae[:7]))
    signatures = parts.signatures(case(type).document)
    assert signatures is not None
    (left_and_right,) = signatures.rows
    assert [parts.plain_text(each.above[0]) for each in left_and_right if each] == [
        "PIHAK KEDUA,",
        "PIHAK KESATU,",
    ]


@pytest.mark.parametrize("type", PARTIES)
def test_its_emblems_stand_as_articles_43_and_44_and_its_lampiran_have_them(type: str) -> None:
    letterhead = case(type).document.letterhead

    assert [each.alt for each in (letterhead.emblems if letterhead else ())] == EMBLEMS[type]


@pytest.mark.parametrize(("type", "key"), MANDATORY)
def test_a_mandatory_part_that_is_taken_away_or_empty_is_found_with_its_article(
    type: str, key: str
) -> None:
    document, law = case(type).document, TYPES[type].articles[key]
    article = next(each for each in parts.articles(document) if each.id == key)
    without = tuple(each for each in document.body if each is not article)
    emptied = tuple(
        replace(article, body=()) if each is article else each for each in document.body
    )

    ((missing, hint, _level),) = found(type, replace(document, body=without))
    ((empty, _hint, _),) = found(type, replace(document, body=emptied))

    assert (missing, empty) == (key, key)
    assert law in hint or in_indonesian(law) in hint


@pytest.mark.parametrize("type", PARTIES)
def test_so_is_what_is_no_article(type: str) -> None:
    """Article 40(1)a to c, 41(1)a to c, 42(1)a to d, and the signatures."""
    document = case(type).document
    articles = tuple(each for each in document.body if isinstance(each, Article))
    signed = tuple(each for each in document.body if isinstance(each, Signatures))

    assert [key for key, *_ in found(type, replace(document, body=(*articles, *signed)))] == [
        "title",
        "opening",
        "parties",
        "recitals",
        *TYPES[type].more_parts,
    ]
    unsigned = tuple(each for each in document.body if each not in signed)
    assert [key for key, *_ in found(type, replace(document, body=unsigned))] == ["signatures"]


@pytest.mark.parametrize("type", PARTIES)
def test_parts_in_another_order_are_found(type: str) -> None:
    document = case(type).document
    due = [each for each in parts.articles(document) if (type, each.id) in MANDATORY]
    for first, second in pairwise(due[:3]):
        swapped = {first: second, second: first}
        body = tuple(
            swapped.get(each, each) if isinstance(each, Article) else each for each in document.body
        )
        problems = mandatory_parts.check(
            replace(case(type), document=replace(document, body=body), shared={})
        )

        assert [each.message for each in problems if each.level is Level.WARNING][:1] == [
            f"the article `{second.id}` is before `{first.id}`"
        ]
