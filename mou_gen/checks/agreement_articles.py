"""The articles of an agreement that a text of another document refers to."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from mou_gen.checks import parts
from mou_gen.checks.case import Case, once
from mou_gen.checks.named_agreements import reported_agreement
from mou_gen.compose import Templates, compose, number_document
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Article, Document, Value, paragraphs_below
from mou_gen.errors import InputError
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum, Amendment, amendments
from mou_gen.kinds.articles import plan
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.document_specs import document_specs, with_quotation
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.library.labels import read_labels
from mou_gen.startup.expressions import expression

_NAME = r"(?P<name>Kesepakatan Bersama|Nota Kesepahaman|Nota Kesepakatan|Joint Agreement|Memorandum of (?:Understanding|Agreement)|Perjanjian Kerja Sama|PKS|Cooperation Agreement)"
_ALSO = (
    r"(?:\s*(?:,|dan|atau|serta|and|or)\s*(?:(?:Pasal|Article|ayat|paragraph|huruf|point|Lampiran|Annex)s?\s*)?"
    r"\(?\w{1,3}\)?){0,4}"
)
_SAYS = r"(?:mengatur|menyatakan|menentukan|mewajibkan|menetapkan|provides|states|requires|says|governs)"
_OTHER_ONE = (
    r"(?!\s+(?:Nomor|Number|No\.|tentang|mengenai|antara|tanggal|tahun|sebelumnya|lama|lain\w*|terdahulu|semula"
    rf"|induk|on|concerning|between|of|dated|with|dengan|ini|this|(?:yang|which|that)(?!\s+{_SAYS}))\b)"
)
_BEHIND = expression(
    rf"{_ALSO},?\s+(?:(?:dari|dalam|pada|of|to|in|the)\s+)*{_NAME}\b{_OTHER_ONE}", re.IGNORECASE
)
"""Behind a reference: the one agreement of that kind, and none that words behind its name tell apart."""
_BEFORE = expression(
    rf"\b{_NAME},?\s+(?:(?:khususnya|terutama|dalam|pada|in|particular|especially)\s+)*$",
    re.IGNORECASE,
)
_ENDS = expression(rf"\s*(?:[.,;)]|$|(?:{_SAYS}|bahwa|telah|belum|tidak|that|has|does)\b)", re.I)
"""Behind a reference that is of the agreement before it, and not of what is named next."""


def agreement_of_reference(
    case: Case, before: str, behind: str, value: Value | None = None
) -> Agreement | None:
    """Return the agreement whose article or annex was named between *before* and *behind*, None where that is not certain.

    A report is about the agreement under which its *value* stands.
    """
    found = _BEHIND.match(behind) or (_ENDS.match(behind) and _BEFORE.search(before))
    record, agreement = case.record, None
    if not found or isinstance(record, Addendum):
        return None
    name = found["name"].casefold()
    if name in _COOPERATIONS and isinstance(record, UnderAgreement):
        return _cooperation(case, record)
    if isinstance(record, CooperationAgreement):
        agreement = record.under
    elif isinstance(record, UnderAgreement):
        agreement = record.agreement or reported_agreement(record, value)
    names = {each.casefold() for each in agreement.row.name.values()} if agreement else ()
    return agreement if name in names else None


_COOPERATIONS = ("perjanjian kerja sama", "pks", "cooperation agreement")


def _cooperation(case: Case, record: UnderAgreement) -> CooperationAgreement | None:
    """Return the Perjanjian Kerja Sama that *record* is about, or the only one of its folder that was signed by then."""
    about = getattr(record, "cooperation", None)
    if isinstance(about, CooperationAgreement):
        return about
    found = _only_one(case, record, "cooperation")
    return found if isinstance(found, CooperationAgreement) else None


def _only_one(case: Case, record: UnderAgreement, kind: str) -> Record | None:
    """Return the only document of a *kind* in the folder of *record*, if it was signed by then and can be read."""
    every = case.beside(kind)
    signed = every[0].date() if len(every) == 1 else None
    if not record.agreement or not signed or isinstance(record.date, Unknown):
        return None
    if record.date < signed:
        return None
    name = every[0].inside.rpartition("/")[2].removesuffix(".yaml")
    try:
        return case.folder.neighbour(record.agreement, kind, SourcedText(name, record.origin))
    except InputError:
        return None


OF_ADDENDUM = expression(
    rf"{_ALSO},?\s+(?:(?:dari|dalam|pada|of|to|in|the)\s+)*(?:Adendum|Addendum)\b{_OTHER_ONE}",
    re.IGNORECASE,
)
"""Behind a reference to an article of the one addendum."""


@once
def _only_addendum(case: Case) -> Iterator[Addendum]:
    """Yield the only addendum beside the document of *case*, if it was signed by then and can be read."""
    found = (
        _only_one(case, case.record, "addendum")
        if isinstance(case.record, UnderAgreement)
        else None
    )
    if isinstance(found, Addendum):
        yield found


@once
def articles_of_addendum(case: Case) -> Iterator[Article]:
    """Yield the articles of the only addendum beside the document of *case*; none where it cannot be read."""
    for addendum in _only_addendum(case):
        yield from _articles(case, addendum)


@once
def _amended_articles(case: Case) -> Iterator[Article]:
    """Yield the articles of an agreement as its only addendum beside the document of *case* changed it; none where they cannot be read."""
    for addendum in _only_addendum(case):
        yield from _articles_by_number(_amended_by(case, addendum)).values()


def own_quoted_articles(case: Case) -> tuple[Mapping[str, Article], Mapping[str, Article]]:
    """Return the articles of the agreement that the addendum of *case* changes, by their numbers: as they read before it, and after.

    Nothing where they cannot be read.
    """
    assert isinstance(case.record, Addendum), "no other document changes articles"
    after = _amended_by(case, case.record)
    return _by_number(_articles(case, case.record.base)), _articles_by_number(after)


def _articles_by_number(document: Document | None) -> Mapping[str, Article]:
    return _by_number(parts.articles(document)) if document else {}


def _by_number(articles: Iterable[Article]) -> Mapping[str, Article]:
    return {article_number(each): each for each in articles}


def _amended_by(case: Case, addendum: Addendum) -> Document | None:
    made = amendment_of(case, addendum)
    return number_document(made.after, read_labels(case.templates)) if made else None


def amendment_of(case: Case, addendum: Addendum) -> Amendment | None:
    """Return what *addendum*, which *case* is or stands beside, does to its agreement; None where it cannot be read."""
    return next((made for each, made in _amendments(case) if each is addendum), None)


@once
def _amendments(case: Case) -> Iterator[tuple[Addendum, Amendment | None]]:
    """Yield the addendum that *case* is, and the only one beside it, each with what it does to its agreement."""
    own = [case.record] if isinstance(case.record, Addendum) else []
    for addendum in (*own, *_only_addendum(case)):
        yield addendum, _amendment(case, addendum)


def _amendment(case: Case, addendum: Addendum) -> Amendment | None:
    labels, templates = read_labels(case.templates), Templates(case.templates)
    try:
        (spec, *_) = document_specs(addendum, Edition(final=True), labels)
        _spec, base = with_quotation(spec, addendum, templates, labels, case.folder.root)
        assert base, "an addendum quotes what it changes"
        return amendments(addendum, base, labels)[-1]
    except InputError:
        return None


def count_of_articles(agreement: Agreement) -> int:
    """Return how many articles *agreement* has."""
    return len(list(plan(agreement, len(agreement.languages) > 1, [])))


def added_articles(case: Case, agreement: Agreement) -> int:
    """Return how many articles the addenda to *agreement* may have added to it."""
    return sum(len(each.texts("changes.title")) for each in addenda_to(case, agreement))


_CHANGED = expression(r"Pasal\s+(?P<article>\d+)(?P<part>\s+(?:ayat|huruf)\b)?")


def may_be_divided_anew(case: Case, agreement: Agreement, number: int) -> bool:
    """Return whether an addendum to *agreement* may have given the article with *number* other parts, or another number."""
    for addendum in addenda_to(case, agreement):
        for path in ("changes.add_after", "changes.delete"):
            for found in map(_CHANGED.match, addendum.texts(path)):
                changed = int(found["article"]) if found else 0
                if changed == number or (changed < number and not (found and found["part"])):
                    return True
    return False


def addenda_to(case: Case, agreement: Agreement) -> list[Outline]:
    """Return the addenda of the folder that change *agreement*, and not one below it."""
    key, found = "", case.beside("addendum")
    if isinstance(agreement, CooperationAgreement):
        key = agreement.key
    elif isinstance(agreement, JointAgreement) and isinstance(case.record, Report):
        found = case.folder.dossier(agreement.key).ask((False, "addendum", "", ""))
    return [each for each in found if any(step.cooperation == key for step in each.steps)]


@dataclass
class ArticleParts:
    """What an article has: its paragraphs with their letters, and the letters that stand in none."""

    paragraphs: dict[str, set[str]] = field(default_factory=dict)
    letters: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, article: Article) -> ArticleParts:
        """Return what *article* has, as its paragraphs are labelled."""
        has, current = cls(), ""
        below = (each for block in article.body for each in paragraphs_below(block))
        for label in (each.label.text for each in below if each.label):
            sign = label.strip("().")
            if label.startswith("("):
                current = sign
                has.paragraphs.setdefault(current, set())
            elif sign.isalpha():
                (has.paragraphs[current] if current else has.letters).add(sign)
        return has


def amended_parts(case: Case, agreement: Agreement) -> Mapping[str, ArticleParts]:
    """Return what each article of *agreement* has, by its number, as its only addendum changed it before the document of *case*.

    Nothing where it has none, or several, or where they cannot be read.
    """
    if all(each.base.origin.file != agreement.origin.file for each in _only_addendum(case)):
        return {}
    return {article_number(each): ArticleParts.of(each) for each in _amended_articles(case)}


def parts_by_article(case: Case, agreement: Agreement) -> Mapping[str, ArticleParts]:
    """Return what each article of *agreement* has, by its number; nothing where it cannot be read."""
    if agreement.precedes_the_form:
        return {}  # whose articles may have been divided otherwise
    return {article_number(each): ArticleParts.of(each) for each in _articles(case, agreement)}


def articles_by_number(case: Case, agreement: Agreement) -> Mapping[str, Article]:
    """Return the articles of *agreement* as they read before the document of *case*, by their numbers.

    Nothing where an addendum changed them that is not the only one, or where they cannot be read.
    """
    return _articles_by_number(agreement_before(case, agreement))


def agreement_before(case: Case, agreement: Agreement) -> Document | None:
    """Return *agreement* as it reads before the document of *case*.

    None where an addendum changed it that is not the only one, or where it cannot be read.
    """
    for addendum in _only_addendum(case):
        if addendum.base.origin.file == agreement.origin.file:
            return _amended_by(case, addendum)
    changed = any(not _is_later(each, case.record) for each in addenda_to(case, agreement))
    return None if agreement.precedes_the_form or changed else _composed(case, agreement)


def _is_later(addendum: Outline, record: Record) -> bool:
    """Return whether *addendum* was signed after the day of *record*, where both days are known."""
    day, signed = getattr(record, "date", None), addendum.date()
    return isinstance(day, dt.date) and signed is not None and signed > day


def addendum_before(case: Case) -> Document | None:
    """Return the only addendum beside the document of *case*, if it was signed by then and can be read."""
    return next((_composed(case, each) for each in _only_addendum(case)), None)


def _articles(case: Case, record: Record) -> list[Article]:
    """Return the articles of the first document of *record*; none where it cannot be read."""
    document = _composed(case, record)
    return parts.articles(document) if document else []


def _composed(case: Case, record: Record) -> Document | None:
    """Return the first document of *record*, None where it cannot be read."""
    labels, templates = read_labels(case.templates), Templates(case.templates)
    try:
        (spec, *_) = document_specs(record, Edition(), labels)
        spec, _base = with_quotation(spec, record, templates, labels, case.folder.root)
        return compose(spec, templates, labels, case.folder.root)
    except InputError:
        return None


def article_number(article: Article) -> str:
    """Return the number of *article*: "5" of "Pasal 5"; "" where it has none."""
    labels = (each.label for each in paragraphs_below(article.heading) if each.label)
    return next((label.text.split()[-1] for label in labels), "")
