"""If an agreement has costs, the regional budget must bear them or the council must have agreed.

A cooperation that burdens society or the region, or for which the current budget (APBD) has no
money, needs the approval of the regional council (DPRD). A passage that promises money, or costs,
without naming the APBD or the DPRD leaves that open. One article that names the APBD is enough for
all of them.

Passes: `dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK`.
Fails:  an added article `PIHAK KESATU menanggung biaya pemulangan` without an article on funding;
        `Rp500.000.000` where no article names the APBD; an article on funding that does not name the APBD.
Source: Permendagri 22/2020, article 11 (read in full); PP 28/2018, article 6 (seen in secondary
        sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import any_of, texts_below
from mou_gen.document import Article
from mou_gen.errors import Level, Problem
from mou_gen.expressions import expression
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.library.agreement_types import REGION, cited
from mou_gen.messages import _

ID = "funding"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 11"
SURE = True
ATURAN = """Kesepakatan yang menimbulkan biaya harus menyebut bahwa APBD menanggungnya, atau bahwa DPRD menyetujuinya.

Kerja sama yang membebani masyarakat dan daerah, atau yang belum teranggarkan dalam APBD tahun
berjalan, memerlukan persetujuan DPRD. Bagian yang menjanjikan uang atau biaya tanpa menyebut APBD
atau DPRD tidak menjelaskan hal itu. Satu pasal yang menyebut APBD cukup untuk semuanya.

Lulus:  `dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK`.
Gagal:  pasal tambahan `PIHAK KESATU menanggung biaya pemulangan` tanpa pasal pembiayaan;
        `Rp500.000.000` jika tidak ada pasal yang menyebut APBD; pasal pembiayaan yang tidak menyebut APBD.
Sumber: Permendagri 22/2020, Pasal 11 (dibaca lengkap); PP 28/2018, Pasal 6 (dilihat dalam sumber sekunder).
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
    """Yield costs that no budget is named for, amounts, and an article on funding without a budget."""
    if not isinstance(case.record, Agreement):
        return
    articles = parts.articles(case.document)
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


def _others(agreement: Agreement) -> Iterator[re.Pattern[str]]:
    """Yield what else may bear the costs, without any burden on a region: the State, or a third party."""
    if any(party.is_central for party in agreement.parties):
        yield _STATE
    for index, party in enumerate(agreement.parties):
        if party.sort != REGION and not party.is_central:
            names = [name for name, place in parts.PARTY_NAMES.items() if place == index]
            yield expression(
                rf"{_BEARS[0]}(?:{any_of(names)})\b|\b(?:{any_of(names)}){_BEARS[1]}", re.IGNORECASE
            )


def _names(bearers: Iterable[re.Pattern[str]], article: Article) -> bool:
    text = parts.plain_text(article)
    return any(each.search(text) for each in bearers)


def _by_law(agreement: Agreement, hint: str) -> str:
    """Return *hint* with the law by which the council of *agreement* approves, where there is one."""
    law = cited(agreement.row.council_by)
    return f"{hint} ({law})" if law else hint


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
