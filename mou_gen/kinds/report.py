"""Reports on cooperation: of a semester, and of a year (Permendagri 22/2020, articles 17, 39, 46(2) and 60)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, cast

from pydantic import AfterValidator, Field, PlainValidator, PrivateAttr, ValidationInfo

from mou_gen.data.fields import ACCEPTED, PlainWords, accepting, matching, one_of
from mou_gen.data.model import EMPTY_SAYS_NONE, Maybe, Model, validation_error
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.agreement_facts import names_of_affairs, sides
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Question, Scaffold, Values
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    Addressee,
    OfficeLetter,
    Urgency,
    office_of,
    sender_of,
)
from mou_gen.kinds.party import Party, each_once
from mou_gen.kinds.report_figures import AgreementFigures, Period, agreement_figures
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _, listed

OFFICE, REGION, TEAM = "office", "region", "team"
TABLE = "report-table"
"""The document with the items that a report holds at least."""
_period = matching(
    r"20\d\d(-[12])?",
    N_("must be a year, or a semester of it"),
    N_("write it like `2026-2`, or `2026` for the year"),
)


@accepting(**ACCEPTED[_period])
def _ends(node: Any) -> ReportPeriod:
    said = _period(node)
    year, _dash, semester = said.partition("-")
    period = ReportPeriod(said, said.origin)
    period.days = Period(int(year), int(semester or 0))
    return period


class ReportPeriod(SourcedText):
    """The period of a report as it is written, `2026-2`, with its days."""

    days: Period


class ReportedAgreement(Model):
    """An agreement in a report: what the data do not tell."""

    agreement: AgreementRef
    purpose: tuple[PlainWords, ...] = ()
    """Its purpose and objectives, where they are other than those that the article of the templates states."""
    problems: Maybe[tuple[PlainWords, ...]] = Field(json_schema_extra=EMPTY_SAYS_NONE)
    """An empty list where there were none."""
    solutions: Maybe[tuple[PlainWords, ...]]
    notes: tuple[PlainWords, ...] = ()
    """What else was agreed."""

    _figures: AgreementFigures = PrivateAttr()

    @property
    def figures(self) -> AgreementFigures:
        """What is counted of it in the period of the report."""
        return self._figures

    @property
    def solved(self) -> tuple[SourcedText, ...] | Unknown:
        """What was done about the problems; nothing is asked for where there were none."""
        return () if self.problems == () and not self.solutions else self.solutions

    def check(self) -> Iterator[Problem]:
        """Yield problems about which nothing was done."""
        if self.problems and self.solutions == ():
            message = _("there are problems, and nothing that was done about them")
            hint = _("write `solutions`, or delete the key so that a blank is printed")
            yield self.problem("solutions", message, hint)


def _counted(
    reported: tuple[ReportedAgreement, ...], info: ValidationInfo
) -> tuple[ReportedAgreement, ...]:
    """Return the *reported* agreements, each with what is counted of it in the period beside them."""
    period, problems, keys = info.data.get("period"), list[Problem](), set[str]()
    if period is None:  # which has findings of its own
        return reported
    for each in reported:
        problems += _outside(each.agreement, each, period.days)
        if each.agreement.key in keys:
            message = _("`{name}` stands here twice", name=each.agreement.key)
            problems.append(each.problem("agreement", message, _("keep one")))
        keys.add(each.agreement.key)
        try:
            folder = cast(Folder, info.context)
            each._figures = agreement_figures(folder, each.agreement, period.days)
        except InputError as error:
            problems += error.problems
    if problems:
        raise validation_error(problems)
    return reported


def _outside(
    agreement: JointAgreement, reported: ReportedAgreement, period: Period
) -> Iterator[Problem]:
    """Yield that *agreement* was not in force in *period*."""
    signed, last = agreement.date, agreement.last_day
    if (signed and signed > period.last) or (signed and last and last < period.first):
        message = _("`{name}` was not in force in this period", name=agreement.key)
        hint = _("leave it out, or correct `period` (Permendagri 22/2020, article 17(1))")
        yield reported.problem("agreement", message, hint)


class Report(OfficeLetter):
    """A report, with a letter that submits it and a table of the agreements."""

    by: Annotated[SourcedText, PlainValidator(one_of(OFFICE, REGION, TEAM))]
    """Who reports: an office to the head of region, the head to the Governor, or the TKKSD to the head."""
    period: Annotated[ReportPeriod, PlainValidator(_ends)]
    urgency: Urgency | None = None
    recipient: Addressee = Field(alias="to")
    agreements: Annotated[
        tuple[ReportedAgreement, ...], Field(min_length=1), AfterValidator(_counted)
    ]

    @property
    def named_parties(self) -> tuple[Party, ...]:
        """The parties of the agreements that it reports on."""
        return each_once(
            self.issuer, *(side for each in self.agreements for side in each.agreement.parties)
        )

    def check(self) -> Iterator[Problem]:
        """Yield also an agreement of others, and a report to the Governor that another than the head of region signs."""
        yield from super().check()
        for each in self.agreements:
            parties = [party.key for party in each.agreement.parties]
            if self.issuer.key not in parties:
                message = _("`{key}` is not a party to the agreement", key=self.issuer.key)
                hint = _(
                    "the parties are {parties}: write one of them, or correct the folder "
                    "in `agreement`",
                    parties=listed(parties),
                )
                yield each.problem("agreement", message, hint)
        if self.by == REGION and not self.signed_by_head:
            message = _("the head of region reports to the Governor")
            hint = _("write `signed_by: head` (Permendagri 22/2020, article 17(3))")
            yield self.problem("signed_by", message, hint)


# ---- the kind --------------------------------------------------------------------------


def _facts(report: Report, _tags: tuple[str, ...], labels: Mapping[str, Labels]) -> dict[str, Any]:
    """Return what the templates of *report* may name."""
    return {
        "letter": report,
        "period": report.period.days,
        "articles": _articles(report),
        "rows": tuple(
            {
                "said": each,
                "agreement": each.agreement,
                "parties": tuple(sides(each.agreement)),
                "affairs": names_of_affairs(each.agreement, labels["id"]),
                "figures": each.figures,
            }
            for each in report.agreements
        ),
        "states": {key: labels["id"].choices[key] for key in _STATES},
    }


_STATES = ("overdue", "due", "open", "done", "dropped", "in-progress", "not-begun")


def _articles(report: Report) -> tuple[str, ...]:
    """Return the articles on reports for the types of the agreements: 17, 39 or 60."""
    laws = {each.agreement.row.steps.get("report", "") for each in report.agreements}
    found = {number for law in laws for number in re.findall(r"article (\d+)", law)}
    return tuple(sorted(found, key=int))


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    reported = {"agreement": agreement.key, "problems": None, "solutions": None, "notes": None}
    return {
        "from": office_of(agreement, sender_of(agreement, asked)),
        "period": asked["period"],
        "agreements": [reported],
    }


KIND = Kind(
    "report",
    Report,
    (
        DocumentKind(
            "report-letter",
            _facts,
            suffix="-letter",
            prints=(*NUMBERED, "to"),
            says=("laporan",),
        ),
        DocumentKind(
            TABLE,
            _facts,
            suffix="-table",
            theme="tabel",
            own_theme=True,
            prints=("agreements",),
        ),
    ),
    Scaffold(
        N_("Start the report of a semester or a year on an agreement."),
        "reports",
        "period",
        _known,
        (
            Question(
                "period",
                N_("Period of the report, such as 2026-2, or 2026 for the year."),
                type="key",
                needed=True,
            ),
            WRITTEN,
            SENDER,
        ),
    ),
    about_case=True,
)
