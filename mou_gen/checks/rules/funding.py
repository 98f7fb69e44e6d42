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
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts_below
from mou_gen.document import Article
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.joint_agreement import JointAgreement
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

_BUDGET = re.compile(
    r"\bAPBD\b|Anggaran Pendapatan dan Belanja Daerah|\bDPRD\b|Dewan Perwakilan Rakyat Daerah"
    r"|Regional (?:Revenue and Expenditure )?Budget|Regional (?:House of Representatives|Council)",
    re.IGNORECASE,
)
_COST = re.compile(
    r"\b(?:pem)?biaya\w*|\bmembiayai\b|\banggaran\b|\bdana\b|\bpendanaan\b"
    r"|\bcosts?\b|\bfund(?:s|ing|ed)?\b|\bbudget\b|\bexpenses?\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(r"\b(?:Rp\.?\s?|IDR\s?)\d[\d.,]*\d|\b\d+\s(?:juta|miliar) rupiah\b", re.I)


def check(case: Case) -> Iterator[Problem]:
    """Yield costs that no budget is named for, amounts, and an article on funding without a budget."""
    if not isinstance(case.record, Agreement):
        return
    articles = parts.articles(case.document)
    budgeted = any(_BUDGET.search(parts.plain_text(article)) for article in articles)
    for article in articles:
        if article.id == "funding" and not _BUDGET.search(parts.plain_text(article)):
            message = _("the article on funding mentions neither the APBD nor the DPRD")
            hint = _(
                "state that the APBD of each party bears the costs, or that the DPRD has agreed"
            )
            yield Problem(parts.start_of(article), message, hint, ID, LEVEL)
        elif article.id != "funding":
            yield from _costs(case, article, budgeted)


def _costs(case: Case, article: Article, budgeted: bool) -> Iterator[Problem]:
    for said in texts_below(case, article):
        costs = list(_AMOUNT.finditer(said.text)) or list(_COST.finditer(said.text))
        for found in () if budgeted else costs:
            message = _("{text}: no budget is named", text=said.quoted(found[0]))
            hint = _("name the APBD or the approval of the DPRD")
            if isinstance(case.record, JointAgreement):
                hint = _(
                    "name the APBD or the approval of the DPRD, or leave it to a Perjanjian Kerja Sama"
                )
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
