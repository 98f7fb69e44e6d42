"""The Perjanjian Kerja Sama: rights and duties that follow a Kesepakatan Bersama."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mou_gen.data.model import AnyKey, Both, Day, Key, Keyed, Maybe, Model, Words, distinct_texts
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import COOPERATION, JOINT, Agreement, AgreementRef, JointAgreement
from mou_gen.kinds.party import Party
from mou_gen.kinds.references import no_such
from mou_gen.messages import _

_ENDING = re.compile(r"(?<!\.)[.;,](?=\s*$)")
"""One mark at the end of a text; dots in a row wait for words, which another rule tells."""


class Clause(Model):
    """One thing to be done, a right or a duty; a huruf of its article."""

    key: Key
    text: Both

    def check(self) -> Iterator[Problem]:
        """Yield each text that ends with a mark, which its list sets itself."""
        for text in self.text.values():
            if found := _ENDING.search(text):
                message = _("`{path}` ends with `{mark}`", path=text.origin.path, mark=found[0])
                hint = _("leave it out: the list sets `;` and `.` itself")
                yield Problem(text.origin.source, message, hint)


Clauses = Annotated[Keyed[Clause], Field(min_length=1)]


class Authority(Model):
    """The letter of authority (surat kuasa) of a head of region (Permendagri 22/2020, article 14)."""

    number: Maybe[Words]
    date: Maybe[Day]


class Signatory(Model):
    """The head of an office who signs with a letter of authority."""

    unit: Key
    name: Maybe[Words]
    """Without titles (Permendagri 22/2020, Lampiran)."""
    authority: Maybe[Authority]


class CooperationAgreement(Agreement):
    """A Perjanjian Kerja Sama: a file in `cooperations`, below the agreement it follows."""

    under: AgreementRef
    """The Kesepakatan Bersama that it follows."""
    commitments: Annotated[tuple[Key, ...], Field(min_length=1), BeforeValidator(distinct_texts)]
    """Keys of the commitments of that agreement which it carries out."""
    scope: Clauses
    rights: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """By key of the party (Permendagri 22/2020, article 1(13))."""
    duties: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """By key of the party."""
    signatories: dict[AnyKey, Signatory] = Field(default_factory=dict)
    """By key of the party; where there is none, the head of region signs."""

    @property
    def signed_by_heads(self) -> tuple[Party, ...]:
        """The parties whose head of region signs."""
        return tuple(party for party in self.parties if party.key not in self.signatories)

    def check(self) -> Iterator[Problem]:
        """Yield also commitments, parties and units that are not there."""
        yield from super().check()
        commitments = [commitment.key for commitment in self.under.commitments or ()]
        for name in self.commitments:
            if name not in commitments:
                yield no_such(name, _("commitment of the agreement with the key"), commitments)
        parties = {party.key: party for party in self.parties}
        for by_party in (self.rights, self.duties, self.signatories):
            yield from _strangers(by_party, parties)
        for name, signatory in self.signatories.items():
            units = parties[name].units if name in parties else {signatory.unit: None}
            if signatory.unit not in units:
                what = _("unit of {party} with the key", party=name)
                yield no_such(signatory.unit, what, units)


def _strangers(by_party: Mapping[Any, Any], parties: Mapping[str, Any]) -> Iterator[Problem]:
    for name in by_party:
        if name not in parties:
            yield no_such(name, _("party of this agreement with the key"), parties)


AGREEMENTS: Mapping[str, type[JointAgreement | CooperationAgreement]] = {
    **dict.fromkeys(JOINT, JointAgreement),
    COOPERATION: CooperationAgreement,
}
"""The model of each type of agreement."""
