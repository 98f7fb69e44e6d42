"""What was offered or studied keeps its figures when it is stated again.

The second request goes out with the terms of reference of the offer, `attached again`. Where somebody
typed them anew, one region was offered Rp75,000,000 and the other reads Rp57,000,000. And a contract
follows its feasibility study: courses that were studied as three months do not become four by a slip.
The rule compares the figures of each sentence of the terms of a second request with the same sentence
of the offer, a period of the contract with that of the study for the same activity, and an amount that
the contract takes from the study.

Passes: terms in the same figures, or in another sentence; a period of another activity.
Fails:  `Rp57.000.000,00` in the second request where the offer has `Rp75.000.000,00`; an answer that accepts
        `1.500 (seribu lima ratus) ton` where the offer has `1.200 (seribu dua ratus) ton`; `pelatihan menjahit ... selama
        tiga bulan` in the contract where the study has `selama empat bulan`; an amount `sebagaimana ditawarkan` that
        is another in the offer.
Not seen: figures that were corrected in words of their own; an activity in other words than those of
        the study.
Source: Permendagri 22/2020, article 8(4), under which the offer is asked about again, and article 27,
        by which the study holds the activities (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.offer import Offer, Terms
from mou_gen.kinds.offer_answer import OfferAnswer
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import noun_behind, sentences_of
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "offered-terms"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 8(4) and 27"
SURE = True
ATURAN = """Hal yang ditawarkan atau dikaji tetap angkanya ketika disebut lagi.

Permintaan tanggapan kedua disertai Kerangka Acuan Kerja penawaran yang dilampirkan kembali. Jika
diketik ulang, satu daerah ditawari Rp75.000.000,00 dan daerah lain membaca Rp57.000.000,00. Kontrak pun
mengikuti studi kelayakannya: pelatihan yang dikaji selama tiga bulan tidak menjadi empat bulan karena
salah ketik. Yang dibandingkan ialah angka dalam setiap kalimat Kerangka Acuan Kerja permintaan kedua
dengan kalimat yang sama dalam penawaran, jangka waktu kegiatan dalam kontrak dengan jangka waktu
kegiatan yang sama dalam studi, dan jumlah uang yang dikutip kontrak dari studi.

Lulus:  angka yang sama, atau kalimat lain; jangka waktu kegiatan lain.
Gagal:  `Rp57.000.000,00` dalam permintaan kedua, padahal dalam penawaran `Rp75.000.000,00`; jawaban yang menyetujui
        `1.500 (seribu lima ratus) ton`, padahal dalam penawaran `1.200 (seribu dua ratus) ton`; `pelatihan menjahit ...
        selama tiga bulan` dalam kontrak, padahal dalam studi `selama empat bulan`; jumlah `sebagaimana ditawarkan` yang
        berbeda dalam penawaran.
Tidak terlihat: angka yang dikoreksi dengan kalimat lain; kegiatan yang dalam studi disebut dengan kata lain.
Sumber: Permendagri 22/2020, Pasal 8 ayat (4), yang mengatur permintaan tanggapan kedua, dan Pasal 27 tentang
        kegiatan dalam studi (dibaca lengkap).
"""

_FIGURES = (FactKind.MONEY, FactKind.PERCENT, FactKind.DURATION, FactKind.NUMBER, FactKind.DATE)
_ENOUGH = 3
"""Words in common by which two sentences are about one activity."""
_LIMIT = expression(r"\b(?:paling|sebelum|sesudah|setelah|sejak|dalam\s+waktu)\b", re.IGNORECASE)
"""Makes the period behind it a time limit."""
_NEAR = 25


def check(case: Case) -> Iterator[Problem]:
    """Yield figures in the document of *case* that were others when they were offered or studied."""
    match case.record:
        case Offer() as offer if offer.previous:
            number = offer.previous.number
            before = case.beside("offer", "number", str(number))
            for earlier in before if not isinstance(number, Unknown) else ():
                yield from _offered_otherwise(case, earlier)
        case OfferAnswer() as answer if answer.accepted:
            for offered in case.beside("offer"):
                yield from _answered_otherwise(case, offered)
        case CooperationAgreement():
            for study in case.beside("feasibility-study"):
                yield from _studied_otherwise(case, study)
            for offered in case.beside("offer"):
                yield from _cited_otherwise(case, offered)
        case _:
            pass


def _offered_otherwise(case: Case, earlier: Outline) -> Iterator[Problem]:
    """Yield the first other figure of each sentence that the offer *earlier* has in the same words."""
    known = {
        _words(text): text for part in Terms.model_fields for text in earlier.texts(f"terms.{part}")
    }
    for said in open_texts(case):
        text = known.get(_words(said.text))
        there = [each.key for each in _figures(text)] if text else []
        own = _figures(said.text)
        if there and len(there) == len(own):
            other = next((n for n, each in enumerate(own) if each.key != there[n]), None)
            if other is not None:
                right = _figures(text or "")[other].text
                yield _problem(said, own[other], right, earlier)


_AGREES = expression(
    r"\b(?:disetujui|menyetujui|disepakati|menyepakati|diterima|menerima|disanggupi|menyanggupi|sanggup)\b",
    re.IGNORECASE,
)
_CHANGES = expression(
    r"\b(?:tidak|belum|kecuali|menjadi|diubah|perubahan|semula|diusulkan|mengusulkan|usul(?:an)?|dikurangi|ditambah|asalkan|sepanjang|bukan|cukup)\b",
    re.IGNORECASE,
)
"""In a sentence that accepts something else than was offered."""
_MEASURED = (FactKind.MONEY, FactKind.NUMBER)


def _answered_otherwise(case: Case, offer: Outline) -> Iterator[Problem]:
    """Yield the least or the most of something that the answer accepts, where the only one in *offer* is another."""
    offered = [text for part in Terms.model_fields for text in offer.texts(f"terms.{part}")]
    for said in open_texts(case):
        for start, sentence in sentences_of(said.text):
            if _AGREES.search(sentence) and not _CHANGES.search(sentence):
                yield from _accepted_otherwise(said, start, sentence, offered, offer)


def _accepted_otherwise(
    said: Wording, start: int, sentence: str, offered: Sequence[str], offer: Outline
) -> Iterator[Problem]:
    own = meanings(sentence)
    for figure in facts(sentence, "id"):
        unit, bound = noun_behind(sentence, figure), _bound(sentence, figure)
        if figure.kind not in _MEASURED or not unit or not bound:
            continue
        there = [
            each
            for text in offered
            if in_common(meanings(text), own)
            for each in facts(text, "id")
            if each.kind is figure.kind
            and noun_behind(text, each) == unit
            and _bound(text, each) == bound
        ]
        if len({each.key for each in there}) == 1 and there[0].key != figure.key:
            yield _problem(said, figure.moved(start), there[0].text, offer)


_BOUND = expression(
    r"\b(?:paling\s+\w+|\w+-\w+nya|minim(?:al|um)|maksim(?:al|um))\s+$", re.IGNORECASE
)


def _bound(text: str, figure: Fact) -> str:
    """Return what *figure* is called the least or the most by, in small letters; "" where by nothing."""
    found = _BOUND.search(text, max(0, figure.start - _NEAR), figure.start)
    return found[0].casefold() if found else ""


def _studied_otherwise(case: Case, study: Outline) -> Iterator[Problem]:
    """Yield what the contract says otherwise than *study*."""
    studied = (*study.texts("activities"), *study.texts("benefits_and_costs"))
    for said in open_texts(case) if studied else ():
        if said.language in ("id", ""):
            yield from _other_period(said, studied, study)
            yield from _other_amount(said, studied, study, _CITED)


def _cited_otherwise(case: Case, offer: Outline) -> Iterator[Problem]:
    """Yield an amount that the contract takes from the terms of *offer*, and that is another there."""
    offered = [text for part in Terms.model_fields for text in offer.texts(f"terms.{part}")]
    for said in open_texts(case):
        if said.language in ("id", ""):
            yield from _other_amount(said, offered, offer, _CITED_OFFER)


def _other_period(said: Wording, studied: Sequence[str], study: Outline) -> Iterator[Problem]:
    """Yield the period of an activity that is *studied* with another one."""
    own = meanings(said.text)
    for period in _periods(said.text):
        for text in studied:
            words = meanings(text)
            alike = in_common(words, own) >= max(_ENOUGH, in_common(words, words) - 1)
            other = next((each for each in _periods(text) if each.key != period.key), None)
            if alike and other:
                yield _problem(said, period, other.text, study)
                return


def _other_amount(
    said: Wording, known: Sequence[str], other: Outline, cited: re.Pattern[str]
) -> Iterator[Problem]:
    """Yield an amount that is said to be that of the *other* document, whose only amount for it is another."""
    own = meanings(said.text)
    for amount in _amounts(said.text) if cited.search(said.text) else ():
        there = [(text, each) for text in known for each in _amounts(text)]
        enough = _CITED_ALIKE if len(there) > 1 else 1
        alike = [each for text, each in there if in_common(meanings(text), own) >= enough]
        if len(alike) == 1 and alike[0].key != amount.key:
            yield _problem(said, amount, alike[0].text, other)


_CITED = expression(r"\bstudi\s+kelayakan\b", re.IGNORECASE)
_CITED_OFFER = expression(
    r"\b(?:(?:sebagaimana|seperti|sesuai|menurut|berdasarkan|dalam|pada|yang)\s+"
    r"(?:(?:dengan|yang|telah|sudah|semula|dimaksud|tercantum|disebut|diuraikan|dalam|pada|surat|dokumen|nilai|jumlah|angka)\s+){0,5}"
    r"(?:ditawarkan|penawaran)\b(?!\s+(?:baru|sebelumnya|berikutnya|ter[^\W\d_]+|pertama|kedua|harga|lelang|peserta|penawar|PIHAK)\b)"
    r"|(?:surat\s+penawaran|penawaran\s+kerja\s+sama|kerangka\s+acuan\s+kerja|KAK)\b)",
    re.IGNORECASE,
)
"""Cites the offer of the cooperation; what is bid for at an auction is another offer."""
_CITED_ALIKE = 2
"""Words in common of one of several amounts that is said to be that of the other document."""


def _amounts(text: str) -> list[Fact]:
    """Return the one amount of *text*; nothing where there are several."""
    found = [each for each in facts(text, "id") if each.kind is FactKind.MONEY]
    return found if len(found) == 1 else []


def _figures(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.kind in _FIGURES]


def _words(text: str) -> tuple[str, ...]:
    """Return the words of *text* without its figures."""
    for each in reversed(_figures(text)):
        text = text[: each.start] + text[each.end :]
    return tuple(re.findall(r"[^\W\d_]+", text.casefold()))


def _periods(text: str) -> list[Fact]:
    """Return the one period of *text* that is no time limit; nothing where there are several."""
    found = [each for each in facts(text, "id") if each.kind is FactKind.DURATION]
    if len(found) != 1 or _LIMIT.search(text, max(0, found[0].start - _NEAR), found[0].start):
        return []
    return found


def _problem(said: Wording, figure: Fact, right: str, other: Outline) -> Problem:
    message = _(
        "{figure} is {right} in {file}",
        figure=said.quoted(figure.text),
        right=f"`{right}`",
        file=other.file,
    )
    hint = _("write the same in both, or say in a sentence of its own what has changed")
    return Problem(said.place(figure.start, figure.end), message, hint, ID, LEVEL)
