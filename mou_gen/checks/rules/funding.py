"""If an agreement has costs, the regional budget must bear them or the council must have agreed.

A cooperation that burdens society or the region, or for which the current budget (APBD) has no
money, needs the approval of the regional council (DPRD). A passage that promises money, or costs,
without naming the APBD or the DPRD leaves that open. One article that names the APBD is enough for
all of them. A region has an APBD and no APBN, and a budget pays what is done in its year. Other
sources are lawful and bind nobody.

Passes: `dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK`.
Fails:  an added article `PIHAK KESATU menanggung biaya pemulangan` without an article on funding;
        `Rp500.000.000` where no article names the APBD; an article on funding that does not name the APBD;
        `APBN masing-masing daerah`; `APBD PIHAK KEDUA`, where that is no region; `leave_out: [funding]` where the
        offer says who bears the costs; `sumber lain yang sah dan mengikat`; an activity of 2027 in a Rencana Kerja, paid by `APBD Tahun Anggaran 2026`.
Source: Permendagri 22/2020, article 11 (read in full); PP 28/2018, article 6 (seen in secondary
        sources); UU 17/2003, articles 1 and 4, for whose a budget is and its year (not read).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.named_budgets import (
    FISCAL_YEAR,
    budgets_of_others,
    budgets_of_parties,
    earlier_budgets,
    tied_sources,
)
from mou_gen.checks.wording import Wording, any_of, open_texts, texts_below
from mou_gen.data.values import Unknown
from mou_gen.document import Article
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.party import Party
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.library.agreement_types import OPTIONAL, REGION, cited
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression

ID = "funding"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 11"
SURE = True
ATURAN = """Kesepakatan yang menimbulkan biaya harus menyebut bahwa APBD menanggungnya, atau bahwa DPRD menyetujuinya.

Kerja sama yang membebani masyarakat dan daerah, atau yang belum teranggarkan dalam APBD tahun
berjalan, memerlukan persetujuan DPRD. Bagian yang menjanjikan uang atau biaya tanpa menyebut APBD
atau DPRD tidak menjelaskan hal itu. Satu pasal yang menyebut APBD cukup untuk semuanya. Daerah memiliki APBD, bukan APBN,
dan suatu anggaran membiayai kegiatan dalam tahunnya. Sumber lain harus sah dan tidak mengikat.

Lulus:  `dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK`.
Gagal:  pasal tambahan `PIHAK KESATU menanggung biaya pemulangan` tanpa pasal pembiayaan;
        `Rp500.000.000` jika tidak ada pasal yang menyebut APBD; pasal pembiayaan yang tidak menyebut APBD;
        `APBN masing-masing daerah`; `APBD PIHAK KEDUA`, padahal pihak itu bukan daerah; `leave_out: [funding]`, padahal
        penawaran menyebut penanggung biaya; `sumber lain yang sah dan mengikat`; kegiatan tahun 2027 dalam Rencana Kerja yang dibiayai `APBD Tahun Anggaran 2026`.
Sumber: Permendagri 22/2020, Pasal 11 (dibaca lengkap); PP 28/2018, Pasal 6 (dilihat dalam sumber sekunder); UU 17/2003, Pasal 1
        dan Pasal 4, tentang pemilik anggaran dan tahunnya (tidak dibaca).
"""

_BUDGET = expression(
    r"\bAPBD\b|Anggaran Pendapatan dan Belanja Daerah|\bDPRD\b|Dewan Perwakilan Rakyat Daerah"
    r"|Regional (?:Revenue and Expenditure )?Budget|Regional (?:House of Representatives|Council)",
    re.IGNORECASE,
)
_STATE = expression(
    r"\bAPBN\b|Anggaran Pendapatan dan Belanja Negara|State (?:Revenue and Expenditure )?Budget",
    re.I,
)
_BEARS = (
    r"(?:dibebankan (?:pada|kepada)|ditanggung oleh|borne by|charged to)(?: (?:anggaran|the budget of|the))* ",
    r" (?:menanggung|membiayai|bears?|shall bear|shall fund)\b",
)
"""What stands before, and what after, the name of who bears all costs."""
_COST = expression(
    r"\b(?:pem)?biaya\w*|\bmembiayai\b|\banggaran\b|\bdana\b|\bpendanaan\b"
    r"|\bcosts?\b|\bfund(?:s|ing|ed)?\b|\bbudget\b|\bexpenses?\b",
    re.IGNORECASE,
)
_AMOUNT = expression(r"\b(?:Rp\.?\s?|IDR\s?)\d[\d.,]*\d|\b\d+\s(?:juta|miliar) rupiah\b", re.I)


def check(case: Case) -> Iterator[Problem]:
    """Yield costs without a budget, an article on funding without one, and budgets of others or of other years."""
    for said in open_texts(case):
        yield from _of_others(said)
        yield from _of_parties(said, case.record.agreement_parties)
    if isinstance(case.record, WorkPlan):
        yield from _years(case.record)
    if not isinstance(case.record, Agreement):
        return
    articles = parts.articles(case.document)
    yield from _dropped(case, case.record, articles)
    bearers = _BUDGET, *_others(case.record)
    budgeted = any(_names(bearers, article) for article in articles)
    for article in articles:
        if article.id == "funding" and not _names(bearers, article):
            message = _("the article on funding mentions neither the APBD nor the DPRD")
            hint = _(
                "state that the APBD of each party bears the costs, or that the DPRD has agreed"
            )
            yield Problem(parts.start_of(article), message, _by_law(case.record, hint), ID, LEVEL)
        elif article.id != "funding":
            yield from _costs(case, case.record, article, budgeted)


def _of_others(said: Wording) -> Iterator[Problem]:
    """Yield a budget that is not of those to whom it is said to belong, and one of an earlier year than what it pays."""
    for start, end, is_state in budgets_of_others(said.text):
        text = said.quoted(said.text[start:end])
        yield _of_another(said.place(start, end), text, is_state=is_state)
    for start, end, year in earlier_budgets(said.text):
        yield _another_year(said.place(start, end), said.text[start:end], year)
    for start, end in tied_sources(said.text):
        message = _(
            "{text}: what others give must bind nobody", text=said.quoted(said.text[start:end])
        )
        hint = _("write `sah dan tidak mengikat`, and `lawful and non-binding`")
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _of_parties(said: Wording, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield a party to which a text gives a budget that it has not: a region that of the State, another one that of a region."""
    for start, end, place, is_state in budgets_of_parties(said.text):
        is_region = place < len(parties) and parties[place].sort == REGION
        if place < len(parties) and is_region == is_state:
            text = said.quoted(said.text[start:end])
            yield _of_another(said.place(start, end), text, is_state=is_state)


def _of_another(place: Source, text: str, *, is_state: bool) -> Problem:
    message = (
        _("{text}: a region has no State Budget", text=text)
        if is_state
        else _("{text}: a regional budget is that of a region", text=text)
    )
    hint = _("write the APBD of a region, or the APBN of the Government")
    return Problem(place, message, hint, ID, LEVEL)


def _years(plan: WorkPlan) -> Iterator[Problem]:
    """Yield the budget of another fiscal year than that in which an activity is planned."""
    for activity in () if isinstance(plan.activities, Unknown) else plan.activities:
        texts = () if isinstance(activity.budget, Unknown) else activity.budget.values()
        for text in texts:
            years = [found["year"] for found in FISCAL_YEAR.finditer(text)]
            if len(years) == 1 and int(years[0]) != activity.year:
                yield _another_year(text.origin.source, years[0], int(activity.year))


def _another_year(place: Source, budget: str, year: int) -> Problem:
    message = _(
        "the budget of {budget} does not pay what is done in {year}", budget=budget, year=year
    )
    return Problem(place, message, _("write the fiscal year of the activity"), ID, LEVEL)


def _others(agreement: Agreement) -> Iterator[re.Pattern[str]]:
    """Yield what else may bear the costs, without any burden on a region: the State, or a third party."""
    if any(party.is_central for party in agreement.parties):
        yield _STATE
    for index, party in enumerate(agreement.parties):
        if party.sort != REGION and not party.is_central:
            names = [name for name, place in parts.PARTY_NAMES.items() if place == index]
            yield data_expression(
                rf"{_BEARS[0]}(?:{any_of(names)})\b|\b(?:{any_of(names)}){_BEARS[1]}", re.IGNORECASE
            )


def _names(bearers: Iterable[re.Pattern[str]], article: Article) -> bool:
    text = parts.plain_text(article)
    return any(each.search(text) for each in bearers)


def _by_law(agreement: Agreement, hint: str) -> str:
    """Return *hint* with the law by which the council of *agreement* approves, where there is one."""
    law = cited(agreement.row.council_by)
    return f"{hint} ({law})" if law else hint


_FUNDS = expression(r"PEMBIAYAAN|PENDANAAN|FUNDING|FINANC", re.IGNORECASE)


def _dropped(case: Case, agreement: Agreement, articles: Sequence[Article]) -> Iterator[Problem]:
    """Yield that no article says who bears the costs, where an offer of the folder did and the form leaves the article open."""
    if agreement.row.articles.get(ID) != OPTIONAL:
        return  # what the form demands is missed by another rule
    if any(
        _FUNDS.search(parts.title_of(each)) or _COST.search(parts.plain_text(each))
        for each in articles
    ):
        return
    offers = [each for each in case.beside("offer") if each.texts("terms.funding")]
    for offer in offers[-1:]:
        left = next((key for key in agreement.articles.leave_out if key == ID), None)
        place = left.origin.source if left else parts.first_line_of(case.document)
        message = _("no article says who bears the costs, although {file} does", file=offer.file)
        hint = _("restore the article `{key}`, or word it under `replace`", key=ID)
        yield Problem(place, message, _by_law(agreement, hint), ID, LEVEL, missing=ID)


def _costs(case: Case, agreement: Agreement, article: Article, budgeted: bool) -> Iterator[Problem]:
    for said in texts_below(case, article):
        costs = list(_AMOUNT.finditer(said.text)) or list(_COST.finditer(said.text))
        for found in () if budgeted else costs:
            message = _("{text}: no budget is named", text=said.quoted(found[0]))
            hint = _("name the APBD or the approval of the DPRD")
            if isinstance(agreement, JointAgreement) and agreement.row.council == "after":
                hint = _(
                    "name the APBD or the approval of the DPRD, or leave it to a Perjanjian Kerja Sama"
                )
            place = said.place(*found.span())
            yield Problem(place, message, _by_law(agreement, hint), ID, LEVEL)
