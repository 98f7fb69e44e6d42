"""A party that is no region: a ministry, a company, a foundation, a person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Annotated

from pydantic import PlainValidator

from mou_gen.data.fields import BilingualText, Day, PlainWords, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.kind import Kind
from mou_gen.kinds.party import Party, png_file
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class


@value_class
class InstitutionType:
    """What follows from what an institution is."""

    is_central: bool = False
    """Whether it belongs to the Government of the Republic; a third party does not."""
    has_article: bool = True
    """Whether "the" stands before its name in English."""
    has_deed: bool = False
    """Whether the opening tells the deed of its statutes, and who approved it."""


INSTITUTION_TYPES: Mapping[str, InstitutionType] = {
    "ministry": InstitutionType(is_central=True),
    "agency": InstitutionType(is_central=True),
    "vertical-body": InstitutionType(is_central=True),
    "company": InstitutionType(has_article=False, has_deed=True),
    "regional-enterprise": InstitutionType(has_article=False),
    "foundation": InstitutionType(has_deed=True),
    "association": InstitutionType(),
    "cooperative": InstitutionType(has_deed=True),
    "university": InstitutionType(),
    "person": InstitutionType(has_article=False),
    "foreign-government": InstitutionType(),
    "international-organisation": InstitutionType(),
}
"""By what a file says under `type` (Permendagri 22/2020, articles 1(17), 1(18) and 1(19)).

An association may be a legal person or none (article 1(17)). Universities and enterprises that a
region owns are not named there; in practice they are third parties (not verified).
"""


ABROAD = frozenset(("foreign-government", "international-organisation"))
"""Types whose agreements are not those of Permendagri 22/2020: Permendagri 25/2020 (not read) is on them."""


@value_class
class NamedInstitution:
    """An institution whose file is yet to be begun."""

    type: str
    name: str
    english: str = ""
    head: str = ""
    english_head: str = ""
    """The office of its head."""

    @property
    def key(self) -> str:
        """A key for it, made of its name: "polda-ntb"."""
        return re.sub(r"[^a-z0-9]+", "-", self.name.casefold()).strip("-") or self.type


class Deed(Model):
    """The notarial deed of the statutes (Permendagri 22/2020, Lampiran A.2)."""

    notary: Maybe[PlainWords]
    number: Maybe[PlainWords]
    date: Maybe[Day]


class Approval(Model):
    """The decision by which a minister approved the statutes (Permendagri 22/2020, Lampiran A.2)."""

    by: Maybe[BilingualText]
    number: Maybe[PlainWords]


@value_class
class Statutes:
    """The statutes of a third party, as its head acts by them."""

    deed: Deed | Unknown
    approval: Approval | Unknown | None


class InstitutionParty(Party):
    """An institution as a party."""

    type: Annotated[SourcedText, PlainValidator(one_of(*INSTITUTION_TYPES))]
    name: BilingualText
    seat: Maybe[PlainWords]
    address: Maybe[PlainWords]
    logo: Maybe[Annotated[SourcedText, PlainValidator(png_file)]]
    """A PNG file, as seen from the file of the party."""
    deed: Maybe[Deed]
    approval: Maybe[Approval]
    basis: BilingualText | None = None
    """By what else its head acts: the law that founded it, the decision that appoints its head."""
    principal: Maybe[BilingualText]
    """The office that empowers its head, who signs by a letter of it (Permendagri 22/2020, article 57(2))."""

    @classmethod
    def called(cls) -> str:
        """Return `institution`."""
        return "institution"

    @property
    def sort(self) -> str:
        """Return its type."""
        return str(self.type)

    @property
    def is_central(self) -> bool:
        """Whether it belongs to the Government of the Republic: a ministry, an agency, a vertical body."""
        return self.nature.is_central

    @property
    def nature(self) -> InstitutionType:
        """What follows from what it is."""
        return INSTITUTION_TYPES[self.type]

    @property
    def emblem(self) -> SourcedText | Unknown:
        """Its logo."""
        return self.logo

    @property
    def has_article(self) -> bool:
        """Whether "the" stands before its name in English, which it does not before that of a company."""
        return self.nature.has_article

    @property
    def full_name(self) -> str:
        """Its name in Indonesian."""
        return str(self.name.get("id") or self.key)

    @property
    def bare_name(self) -> str:
        """Its name in Indonesian."""
        return self.full_name

    @property
    def emblem_alt(self) -> str:
        """What its logo is."""
        return f"Logo {self.full_name}"

    def missing_of(self, fact: str) -> str:
        """Return how the labels call the *fact* that an agreement does not say of it."""
        return f"institution.{fact.partition('.')[2]}"

    def check(self) -> Iterator[Problem]:
        """Yield a deed or an approval of what the Government itself has set up."""
        if not self.is_central:
            return
        for key in ("deed", "approval"):
            if not isinstance(getattr(self, key), Unknown):
                message = _("`{key}` does not belong to a `{type}`", key=key, type=self.type)
                hint = _("only a third party has statutes; write what its head acts by in `basis`")
                yield self.problem(key, message, hint)

    @property
    def statutes(self) -> Statutes | None:
        """Its statutes, None where it needs none and tells none."""
        if self.nature.has_deed:
            return Statutes(self.deed, self.approval)
        approval = None if isinstance(self.approval, Unknown) else self.approval
        return None if isinstance(self.deed, Unknown) else Statutes(self.deed, approval)


KIND = Kind("institution", InstitutionParty, of="party", types=lambda: tuple(INSTITUTION_TYPES))
"""An institution makes no document; others refer to it."""
