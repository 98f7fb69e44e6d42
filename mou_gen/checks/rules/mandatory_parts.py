"""An agreement must have the parts that the law requires, in that order.

A Kesepakatan Bersama has a title, an opening, the parties, recitals, at least seven articles, a
closing and the signatures; a Perjanjian Kerja Sama has eleven articles of its own, including rights
and duties; a Nota Kesepakatan Sinergi has fifteen parts, with tasks in the place of rights and duties,
and is signed together with a Rencana Kerja. The packaged templates have all of them, but a regency's own template or clause may omit
one or leave it empty. A missing part is an error; parts in another order are a warning. A draft may leave a blank in such an
article; in an agreement that is dated and has the number of each party, it is a warning.

Passes: the articles purpose, subject-matter, scope, implementation, duration, correspondence,
        miscellaneous and closing, with others between them; in a Perjanjian Kerja Sama purpose,
        subject-matter, scope, implementation, rights-and-duties, funding, duration, dispute-settlement,
        force-majeure, termination and closing.
Fails:  an empty clause `duration.html`; a template without recitals; the duration before the scope;
        a Perjanjian Kerja Sama without an article on its termination; one with its date and numbers and without `duration`; an addendum that deletes the article on
        funding, or adds one after the closing;
        an offer with a number whose terms of reference have no `funding`.
Source: Permendagri 22/2020, articles 40 to 42 and 57(1) and Lampiran A to C (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.document import Article, Blank, Document, Role, paragraphs_below, walk
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.offer import Offer
from mou_gen.library.agreement_types import OPTIONAL, AgreementType, cited
from mou_gen.messages import _

ID = "mandatory-parts"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 40 to 42 and 57(1)"
SURE = True
ATURAN = """Kesepakatan harus memuat bagian yang disebutkan oleh peraturan, dengan urutannya.

Kesepakatan Bersama terdiri atas judul, pembukaan, para pihak, konsideran, sekurang-kurangnya tujuh pasal
isi, penutup, dan tanda tangan; Perjanjian Kerja Sama memiliki sebelas pasal sendiri, termasuk hak dan
kewajiban; Nota Kesepakatan Sinergi memiliki lima belas bagian, dengan tugas sebagai pengganti hak dan
kewajiban, dan ditandatangani bersama Rencana Kerja. Templat bawaan memuat semuanya, tetapi templat atau klausul milik daerah dapat tidak
memuat salah satunya atau mengosongkannya. Bagian yang tidak ada merupakan kesalahan; urutan yang berbeda
merupakan peringatan. Draf boleh memuat isian kosong dalam pasal tersebut; dalam kesepakatan yang sudah bertanggal dan bernomor
lengkap, isian kosong itu menjadi peringatan.

Lulus:  pasal purpose, subject-matter, scope, implementation, duration, correspondence,
        miscellaneous, dan closing, dengan pasal lain di antaranya; dalam Perjanjian Kerja Sama purpose,
        subject-matter, scope, implementation, rights-and-duties, funding, duration, dispute-settlement,
        force-majeure, termination, dan closing.
Gagal:  klausul `duration.html` yang kosong; templat tanpa konsideran; jangka waktu yang
        mendahului ruang lingkup; Perjanjian Kerja Sama tanpa pasal pengakhiran, atau yang sudah bertanggal dan
        bernomor, tetapi tanpa `duration`; adendum yang menghapus pasal
        pembiayaan, atau menambahkan pasal sesudah penutup;
        penawaran bernomor yang kerangka acuannya tidak memuat `funding`.
Sumber: Permendagri 22/2020, Pasal 40 sampai dengan Pasal 42, Pasal 57 ayat (1), serta Lampiran A sampai dengan C (dibaca
        lengkap).
"""

_TITLES: Mapping[str, str] = {
    "background": "LATAR BELAKANG|BACKGROUND",
    "purpose": "MAKSUD DAN TUJUAN|PURPOSE",
    "location": "LOKASI|LOCATION",
    "subject-matter": r"OBJEK|SUBJECT MATTER|\bOBJECT\b",
    "scope": "RUANG LINGKUP|SCOPE",
    "implementation": "PELAKSANAAN|IMPLEMENTATION",
    "tasks": "TUGAS DAN TANGGUNG JAWAB|TASKS AND RESPONSIBILITIES",
    "rights-and-duties": "HAK DAN KEWAJIBAN|RIGHTS AND (?:DUTIES|OBLIGATIONS)",
    "funding": "PEMBIAYAAN|PENDANAAN|FUNDING",
    "duration": "JANGKA WAKTU|DURATION",
    "dispute-settlement": "PERSELISIHAN|DISPUTES",
    "force-majeure": "KEADAAN KAHAR|FORCE MAJEURE",
    "termination": "PENGAKHIRAN|TERMINATION",
    "correspondence": "SURAT-MENYURAT|KORESPONDENSI|CORRESPONDENCE",
    "miscellaneous": "LAIN-LAIN|MISCELLANEOUS",
    "closing": "PENUTUP|CLOSING",
}
"""How the title of an article may read that some packaged type must have."""


def _says(pattern: str) -> Callable[[Document], bool]:
    return lambda document: bool(re.search(pattern, parts.plain_text(document), re.IGNORECASE))


def _has_title(document: Document) -> bool:
    return any(each.role is Role.TITLE for each in paragraphs_below(document))


_PARTS: Mapping[str, Callable[[Document], bool]] = {
    "title": _has_title,
    "opening": _says("pada hari ini|on this day"),
    "parties": _says(r"disebut PIHAK (?:K\w+|PERTAMA)|referred to as the \w+ PARTY"),
    "recitals": _says(
        "menerangkan hal-hal|state the following|declare as follows|menimbang|whereas"
    ),
    "signatures": lambda document: parts.signatures(document) is not None,
}
"""What is no article, and how it is known."""
_MORE_PARTS: Mapping[str, Callable[[Document], bool]] = {
    "considerations": _says("dengan memperhatikan|mengingat|having regard"),
}
"""What some types have besides, by what their rows say under `more_parts`."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each part that is missing or empty, and the first that comes too early."""
    if isinstance(case.record, Addendum) and case.document.kind == "consolidated":
        yield from _changed(case, case.record)
    if isinstance(case.record, Offer):
        yield from _of_the_terms(case.record)
    if not isinstance(case.record, Agreement):
        return
    row = case.record.row
    rules, more = row.articles, {name: _MORE_PARTS[name] for name in row.more_parts}
    for name, is_there in {**_PARTS, **more}.items():
        if not is_there(case.document):
            yield _missing(case, name, _told(name), _law_of(row))
    found = {key: _article(case.document, key) for key in rules if _is_due(key, rules)}
    for key, article in found.items():
        if article is None:
            yield _missing(case, key, _("the article `{key}` is missing", key=key), rules[key])
        elif not parts.plain_text(article).removeprefix(parts.plain_text(article.heading)).strip():
            message = _("the article `{key}` is empty", key=key)
            hint = _("write its text")
            yield Problem(parts.start_of(article), message, hint, ID, LEVEL, missing=key)
    yield from _blank(case.record, found, rules)
    yield from _order(case, [article for article in found.values() if article], _law_of(row))
    yield from _signed_alone(case, row)


def _blank(
    agreement: Agreement, found: Mapping[str, Article | None], rules: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield each key of *agreement* that one of the articles *found* waits for, where it is dated and has its numbers.

    A draft may wait for anything; whoever gives the numbers holds it to be complete.
    """
    numbers = [each for each in agreement.numbers if not isinstance(each, Unknown)]
    if isinstance(agreement.date, Unknown) or len(numbers) < len(agreement.parties):
        return
    told = set[str]()
    for key, article in found.items():
        for blank in walk(article) if article else ():
            if not isinstance(blank, Blank) or blank.origin.path in told:
                continue
            if blank.origin.file != agreement.origin.file:
                continue
            path = blank.origin.path
            told.add(path)
            message = _(
                "this is dated and has its numbers, but `{path}` of the article `{key}` is missing",
                path=path,
                key=key,
            )
            hint = _("write `{path}`; {law} requires it", path=path, law=cited(rules[key]))
            yield Problem(blank.origin.source, message, hint, ID, Level.WARNING, missing=path)


_TERMS = {
    "latar belakang": "background",
    "maksud dan tujuan": "purpose",
    "manfaat": "benefits",
    "analisis dampak sosial dan lingkungan": "impact",
    "pembiayaan": "funding",
}
"""By what the law calls them, the parts of the terms of reference that an offer words itself."""
_MOST_LEFT_OUT = 2
_OF_TERMS = {"8": "7(2)", "30": "29(2)", "54": "53(3)"}
"""By the article of Permendagri 22/2020 on an offer, that on its terms of reference."""


def _of_the_terms(offer: Offer) -> Iterator[Problem]:
    """Yield each part that the terms of reference of *offer* leave out, where it has its number and most of the others."""
    row = offer.agreement.row
    due = [_TERMS[each] for each in row.terms if each in _TERMS]
    absent = [part for key in due if isinstance(part := getattr(offer.terms, key), Unknown)]
    article = _OF_TERMS.get(row.offer_article)
    if isinstance(offer.number, Unknown) or len(absent) > _MOST_LEFT_OUT or article is None:
        return
    for each in absent:
        path = each.origin.path
        message = _("the terms of reference lack `{key}`", key=path)
        law = cited(f"Permendagri 22/2020, article {article}")
        hint = _("write `{path}`; {law} requires it", path=path, law=law)
        yield Problem(each.origin.source, message, hint, ID, Level.WARNING, missing=path)


def _changed(case: Case, addendum: Addendum) -> Iterator[Problem]:
    """Yield what an agreement lacks once *addendum* has changed it, and an article after its closing."""
    rules = addendum.row.articles
    if addendum.precedes_the_form:
        return
    place = addendum.entries.place("changes")
    for key in rules:
        if _is_due(key, rules) and _article(case.document, key) is None:
            message = _("the changed text has no article `{key}`", key=key)
            hint = _("replace its words instead of deleting it ({law})", law=cited(rules[key]))
            yield Problem(place, message, hint, ID, LEVEL, missing=key)
    closing = _article(case.document, "closing")
    if closing and parts.articles(case.document)[-1] is not closing:
        message = _("an article stands after the closing")
        hint = _("add it after an earlier article ({law})", law=cited(_law_of(addendum.row)))
        yield Problem(place, message, hint, ID, LEVEL)


def _law_of(row: AgreementType) -> str:
    """Return the law that demands the first article of *row* that any law does."""
    return next((law for law in row.articles.values() if law != OPTIONAL), row.parties_by)


def _is_due(key: str, rules: Mapping[str, str]) -> bool:
    """Return whether the law on cooperation demands the article; `language-clause` looks after its own."""
    return rules[key] != OPTIONAL and key != "language"


def _article(document: Document, key: str) -> Article | None:
    known = parts.articles(document)
    title = _TITLES.get(key)
    named = (each for each in known if title and re.search(title, parts.title_of(each)))
    return next((each for each in known if each.id == key), None) or next(named, None)


def _told(part: str) -> str:
    """Return that *part*, which is no article, is missing."""
    return {
        "title": _("the title is missing"),
        "opening": _("the opening is missing"),
        "parties": _("the naming of the parties is missing"),
        "recitals": _("the recitals are missing"),
        "considerations": _("the laws that it has regard to are missing"),
        "signatures": _("the signatures are missing"),
    }[part]


def _signed_alone(case: Case, row: AgreementType) -> Iterator[Problem]:
    """Yield that a document is not there which is signed together with the agreement."""
    if row.signed_with and not case.beside(row.signed_with):
        message = _("the `{kind}` that is signed with it is missing", kind=row.signed_with)
        hint = _(
            "start it with `mou-gen new {kind} {agreement}` ({law})",
            kind=row.signed_with,
            agreement=case.record.agreement_folder,
            law=cited(row.signed_with_by),
        )
        place = case.record.entries.place("kind")
        yield Problem(place, message, hint, ID, Level.WARNING, missing=row.signed_with)


def _missing(case: Case, part: str, message: str, rule: str) -> Problem:
    hint = _("restore it in the template; {law} requires it", law=cited(rule))
    return Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL, missing=part)


def _order(case: Case, found: list[Article], rule: str) -> Iterator[Problem]:
    places = {article.id: place for place, article in enumerate(parts.articles(case.document))}
    for before, article in pairwise(found):
        if places[article.id] < places[before.id]:
            message = _("the article `{key}` is before `{other}`", key=article.id, other=before.id)
            hint = _("follow the order in {law}", law=cited(rule))
            yield Problem(parts.start_of(article), message, hint, ID, Level.WARNING)
            return
