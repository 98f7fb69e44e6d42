"""The request to the regional council to approve a draft, or a change that burdens (Permendagri 22/2020, articles 11, 12, 15(6), 34, 37(5), 56 and 58)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, cast

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import Day, PlainWords, distinct_texts, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Question, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, HeadLetter, sender_of, sending_parties
from mou_gen.kinds.neighbours import latest_in, neighbour
from mou_gen.kinds.party import RegionParty
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.citations import in_indonesian
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import cited
from mou_gen.messages import N_, _

STEP_DAYS = 15
"""For the reply of its leaders, the follow-up by the head of region, and the approval, each (article 12(1)b, d and e)."""

_CHANGES = "Permendagri 22/2020, articles 15(6), 37(5) and 58"
_Ground = Annotated[SourcedText, PlainValidator(one_of("burden", "unbudgeted"))]


class CouncilReview(Model):
    """The letter by which the leaders of the council send their review of the draft (article 12(1)c)."""

    number: Maybe[PlainWords]
    date: Maybe[Day]
    received: Day | None = None


class CouncilRequest(HeadLetter):
    """A letter of a head of region to the leaders of the council; with `review`, the one that follows up their review."""

    cooperation: CooperationRef | None = None
    """The draft; a Nota Kesepakatan Sinergi is approved itself."""
    addendum: Annotated[Any, PlainValidator(neighbour("addendum"))] = None
    """The change that adds to the burden of the public, where that is to be approved (articles 15(6), 37(5) and 58)."""
    grounds: Annotated[tuple[_Ground, ...], Field(min_length=1), BeforeValidator(distinct_texts)]
    """Why it needs approval (article 11(1))."""
    received: Day | None = None
    """When the leaders received the letter, from which their time counts."""
    review: CouncilReview | None = None
    changes: tuple[PlainWords, ...] = ()
    """How the draft was changed after the review."""

    @property
    def draft_agreement(self) -> Agreement | Addendum:
        """What is to be approved."""
        return cast(Addendum | None, self.addendum) or self.cooperation or self.agreement

    @property
    def cooperation_key(self) -> str:
        """The name of the Perjanjian Kerja Sama that it is about, "" where that is the agreement itself."""
        if self.addendum:
            return cast(Addendum, self.addendum).cooperation_key
        return self.cooperation.key if self.cooperation else ""

    @property
    def law(self) -> str:
        """The article that asks for the approval, in English; "" where none does."""
        return self.draft_agreement.row.steps.get(
            "change-council" if self.addendum else "council", ""
        )

    @property
    def in_steps(self) -> bool:
        """Whether each step of the council has 15 days, as for a draft between regions (article 12(1))."""
        return not self.addendum and "council-answer" in self.draft_agreement.row.steps

    def check(self) -> Iterator[Problem]:
        """Yield also a sender without a council, and what is not approved before it is signed."""
        yield from super().check()
        if not isinstance(self.issuer, RegionParty):
            message = _("`{key}` is no region and has no council", key=self.issuer.key)
            hint = _("write the region whose council approves (Permendagri 22/2020, article 12(1))")
            yield self.problem("from", message, hint)
        yield from self._of_addendum() if self.addendum else self._of_draft()

    def _of_draft(self) -> Iterator[Problem]:
        row = self.draft_agreement.row
        if row.council != "before":
            message = _("a {name} is signed before the DPRD is asked", name=row.name["id"])
            hint = _(
                "write in `cooperation` the draft that it approves (Permendagri 22/2020, article 12(1))"
            )
            yield self.problem("cooperation", message, hint)

    def _of_addendum(self) -> Iterator[Problem]:
        """Yield a change of what no council approves, and what is said twice or is no ground for it."""
        if self.cooperation:
            message = _("`cooperation` stands beside `addendum`")
            hint = _("delete `cooperation`: the addendum says what it changes")
            yield self.problem("cooperation", message, hint)
        if not self.law:
            name = self.draft_agreement.row.name["id"]
            message = _("no law asks the DPRD to approve the change of a {name}", name=name)
            hint = _(
                "it approves that of a Perjanjian Kerja Sama, Kontrak or Nota Kesepakatan Sinergi ({law})",
                law=cited(_CHANGES),
            )
            yield self.problem("addendum", message, hint)
        for ground in self.grounds:
            if ground != "burden":
                message = _("`{ground}` is no ground to approve a change", ground=ground)
                hint = _("write `grounds: [burden]` ({law})", law=cited(self.law or _CHANGES))
                yield Problem(ground.origin.source, message, hint)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    letter: CouncilRequest, _languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a request to the council may name."""
    row = letter.draft_agreement.row
    changed = cast(Addendum, letter.addendum).base if letter.addendum else None
    council = letter.issuer.council if isinstance(letter.issuer, RegionParty) else None
    named = council and letter.issuer.bare_name.casefold() in str(council["id"]).casefold()
    return {
        "letter": letter,
        "instrument": f"{labels['id'].choices['addendum']} {row.name['id']}"
        if changed
        else row.name["id"],
        "joint": letter.agreement.row.name["id"] if letter.cooperation else "",
        "council": council,
        "council_of": "" if named else letter.issuer.full_name,
        "changed": changed,
        "enclosed": () if changed else row.council_gets,
        "needed_by": _article(letter.law),
        "silent_by": _article(row.steps.get("council-silent", "")),
        "silent_days": 0 if changed else row.council_days,
        "step_days": STEP_DAYS if letter.in_steps else 0,
    }


def _article(law: str) -> str:
    return in_indonesian(law).partition(", ")[2]


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    sender = {"from": sender_of(agreement, asked)}
    if asked.get("addendum"):
        return {**sender, "addendum": asked["addendum"], "grounds": ["burden"]}
    draft = latest_in(agreement, "cooperations")
    return {
        **sender,
        **({"cooperation": draft} if draft and agreement.row.council != "before" else {}),
    }


def _steps(letter: CouncilRequest) -> Iterator[Step]:
    name, draft = letter.cooperation_key, letter.draft is not None
    if letter.addendum:
        yield Step(Event.CHANGE_ASKED, plain_day(letter.date), name, draft=draft)
        return
    if letter.review:
        yield Step(Event.COUNCIL_REPLIED, plain_day(letter.review.date), name, draft=draft)
        yield Step(Event.COUNCIL_ANSWERED, plain_day(letter.date), name, draft=draft)
        return
    yield Step(Event.COUNCIL_ASKED, plain_day(letter.received or letter.date), name, draft=draft)
    if approval := letter.draft_agreement.approvals.get(letter.issuer.key):
        yield Step(Event.COUNCIL_GRANTED, plain_day(approval.date), name, draft=draft)


KIND = Kind(
    "council-request",
    CouncilRequest,
    (
        DocumentKind(
            "council-request",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "classification"),
            says=("persetujuan", "rancangan"),
        ),
    ),
    Scaffold(
        N_("Start the request to the council (DPRD) for its approval of a draft."),
        "council-requests",
        "date",
        _known,
        (
            WRITTEN,
            SENDER,
            Question(
                "addendum",
                N_(
                    "Name of the addendum that adds to the burden of the public; the default is a draft."
                ),
                type="key",
                names="addendum",
            ),
        ),
        sending_parties,
    ),
    told=("date", "number", "from", "cooperation", "addendum", "received", "review.date"),
    steps=_steps,
)
