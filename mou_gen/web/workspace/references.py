"""What may be chosen in a form where a file refers to something else: parties, offices, laws, commitments."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from mou_gen import inputs
from mou_gen.checks import RULES
from mou_gen.data.places import PARTIES
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.values import LANGUAGES
from mou_gen.kinds.field_names import choice_name
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.language.dates import with_long_dates
from mou_gen.library.agreement_types import AgreementType, read_agreement_types
from mou_gen.library.labels import read_labels
from mou_gen.library.layers import find_file
from mou_gen.messages import _, language
from mou_gen.reporting import manual
from mou_gen.startup.expressions import expression
from mou_gen.web.workspace.report_periods import period_said, report_periods
from mou_gen.web.workspace.served_folder import ListedDocument, ServedFolder, said_in
from mou_gen.web.workspace.shapes import Shape

Choices = Mapping[str, str]
"""What may be written, with what a reader calls it."""
_OFFICE = "/[a-z0-9-]+)$"
"""Ends the pattern of a text that names a party and its office."""
_PARTY_OR_OFFICE = "(?:/[a-z0-9-]+)?)$"
"""Ends the pattern of a text that names a party, or its office."""
_PARTY_KEYS = frozenset(("between", "parties", "party", "principal", "silent"))
_NAME = expression(r"[a-z0-9]+(-[a-z0-9]+)*")
"""Of the folder of an agreement."""
_OWN_PARTY_KEYS = frozenset(("by", "from"))
_UNIT_KEYS = frozenset(("copied_to", "focal_points", "secretariats", "signed_by", "unit"))
_COMMITMENT_KEYS = frozenset(("commitment", "commitments", "scope"))
_OF_PARTIES = frozenset(
    (
        "approvals",
        "costs",
        "duties",
        "focal_points",
        "letters",
        "representatives",
        "rights",
        "rkpd",
        "secretariats",
        "signatories",
        "tasks",
    )
)
"""Mappings that have an entry for each party."""
_ARTICLE_KEYS = frozenset(("replace", "leave_out", "after"))
_ARTICLE_TITLE = expression(r'article\("[a-z-]+"(?P<titles>[^)]*)\)')
_BESIDE = {
    "addendum": "addenda",
    "amended_by": "addenda",
    "addendum.follows": "addenda",
    "extension.follows": "extensions",
    "cooperation": "cooperations",
    "deliberation": "deliberations",
    "handover_record": "handovers",
    "invitation": "invitations",
    "minutes": "minutes",
    "offer": "offers",
    "request": "offers",
    "review": "terms-reviews",
}


class References:
    """What one file may refer to."""

    def __init__(self, folder: ServedFolder, cooperation: str, said: Mapping[str, Any]) -> None:
        """Take the *folder*, and what a file of this *cooperation* has *said*."""
        self._folder = folder
        self._cooperation = cooperation
        self._said = said
        self._labels = read_labels(folder.templates)[language()]
        self._parties: Mapping[str, Mapping[str, Any]] | None = None

    def choices(self, shape: Shape, beside: Mapping[str, Any], under: str) -> Choices:
        """Return what may be chosen at *shape*; nothing where any text may be written.

        *beside* is what stands beside it, and *under* the key that it stands under.
        """
        if shape.choices:
            return {each: self.choice(shape, each) for each in shape.choices}
        if shape.sort != "text" or not shape.pattern:
            return {}
        if shape.pattern.endswith(_OFFICE):
            return self._offices()
        if shape.pattern.endswith(_PARTY_OR_OFFICE):
            return {**self._own_party_names(), **self._offices()}
        if shape.key in _UNIT_KEYS:
            return self._units(str(beside.get("party") or under), shape.key == "signed_by")
        named = self._choices_by_key().get(shape.key)
        beside_it = _BESIDE.get(f"{shape.model}.{shape.key}", _BESIDE.get(shape.key, ""))
        return named() if named else self.files(beside_it)

    def _choices_by_key(self) -> Mapping[str, Callable[[], Choices]]:
        """Return what gives the choices of each key that means the same in all kinds."""
        return {
            **dict.fromkeys(_PARTY_KEYS, self._all_party_names),
            **dict.fromkeys(_OWN_PARTY_KEYS, self._own_party_names),
            **dict.fromkeys(_COMMITMENT_KEYS, self._commitments),
            **dict.fromkeys(_ARTICLE_KEYS, self._articles),
            **dict.fromkeys(("affair", "affairs"), lambda: self._labels.affairs),
            "legal_basis": lambda: self._labels.instruments(None),
            "period": self._periods,
            "rule": _rules,
            "under": self._agreements,
        }

    def rows(self, shape: Shape) -> Choices:
        """Return of which parties the mapping *shape* asks something: an entry for each is always shown."""
        if shape.key not in _OF_PARTIES:
            return {}
        return {key: party_name(said) for key, said in self.own_parties().items()}

    def entries(self, shape: Shape) -> Choices:
        """Return what an entry of the mapping *shape* may be added for; nothing where it gets a key from its words."""
        return self._articles() if shape.key in _ARTICLE_KEYS else {}

    def choice(self, shape: Shape, word: str) -> str:
        """Return what the choice *word* of *shape* is called."""
        if shape.key == "type" and word in (types := read_agreement_types(self._folder.templates)):
            return types[word].name.get(language(), word)
        return choice_name(word) or self._labels.choices.get(word, word)

    def parties(self) -> Mapping[str, Mapping[str, Any]]:
        """Return what the files of all parties say, by their keys."""
        if self._parties is None:
            files = sorted((self._folder.root / PARTIES).glob("*.yaml"))
            self._parties = {each.stem: said_in(each) for each in files}
        return self._parties

    def agreement(self) -> Mapping[str, Any]:
        """Return what the agreement of the cooperation says."""
        return self._agreement_in(self._cooperation) if self._cooperation else {}

    def _agreement_in(self, name: str) -> Mapping[str, Any]:
        file = self._folder.root / name / AGREEMENT
        return said_in(file) if file.is_file() else {}

    def own_parties(self) -> Mapping[str, Mapping[str, Any]]:
        """Return what the files of the parties of the agreement say, by their keys; of all, where it names none."""
        known = self.parties()
        return {key: known[key] for key in self._party_keys() if key in known} or known

    def _party_keys(self) -> Iterable[str]:
        """Return the keys of the parties of the agreement, or of those that a report is about."""
        own = _items(self._said.get("parties"))
        if named := own or _items(self.agreement().get("parties")):
            return (each for each in named if isinstance(each, str))
        about = _items(self._said.get("agreements"))
        names = [each.get("agreement") for each in about if isinstance(each, dict)]
        found = (
            self._agreement_in(each)
            for each in names
            if isinstance(each, str) and _NAME.fullmatch(each)
        )
        listed = (key for each in found for key in _items(each.get("parties")))
        return [key for key in listed if isinstance(key, str)]

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the agreement; all, where it names none of them."""
        named = _items(self.agreement().get("languages"))
        return tuple(tag for tag in LANGUAGES if tag in named) or LANGUAGES

    def _offices(self) -> Choices:
        return {
            f"{key}/{unit}": f"{party_name(about)} ({party_name(said)})"
            for key, said in self.own_parties().items()
            for unit, about in _units_of(said)
        }

    def _units(self, party: str, with_head: bool) -> Choices:
        known = self.parties()
        parties = {party: known[party]} if party in known else self.own_parties()
        found = {
            unit: party_name(about) for said in parties.values() for unit, about in _units_of(said)
        }
        return {"head": _("the head of the region"), **found} if with_head else found

    def _commitments(self) -> Choices:
        under = str(self._said.get("under") or "")
        other = self._agreement_in(under) if _NAME.fullmatch(under) else {}
        listed = (_items(each.get("commitments")) for each in (self._said, other, self.agreement()))
        found = (
            [item for item in each if isinstance(item, dict) and item.get("key")] for each in listed
        )
        items = next(filter(None, found), [])
        return {each["key"]: _text(each.get("title")) or each["key"] for each in items}

    def _articles(self) -> Choices:
        """Return the articles that an agreement of this type has, with their titles."""
        row = read_agreement_types(self._folder.templates).get(str(self._said.get("type")))
        return {key: self._article_title(row, key) for key in row.articles} if row else {}

    def _article_title(self, row: AgreementType, key: str) -> str:
        names = (*(f"clauses/{folder}/{key}.html" for folder in row.clauses), f"clauses/{key}.html")
        files = (find_file(self._folder.templates, name) for name in names)
        file = next(filter(None, files), None)
        clause = inputs.contents(file, MAX_BYTES).decode("utf-8", "replace") if file else ""
        found = _ARTICLE_TITLE.search(clause)
        title = re.search(rf'\b{language()}="([^"]*)"', found["titles"]) if found else None
        return title[1] if title else key

    def _periods(self) -> Choices:
        """Return the periods that a report may be about, that of this one first."""
        own = str(self._said.get("period") or "")
        said = {own: period_said(own)} if period_said(own) else {}
        return {**said, **report_periods(dt.date.today())}

    def _all_party_names(self) -> Choices:
        return {key: party_name(said) for key, said in self.parties().items()}

    def _own_party_names(self) -> Choices:
        return {key: party_name(said) for key, said in self.own_parties().items()}

    def _agreements(self) -> Choices:
        """Return the agreements of the folder, by the folders that they stand in."""
        found = (each for each in self._folder.documents() if each.path.name == AGREEMENT)
        return {each.cooperation: each.title for each in found}

    def files(self, name: str) -> Choices:
        """Return the documents of the cooperation in its folder *name*, by their titles."""
        if not name or not self._cooperation:
            return {}
        folder = self._folder.root / self._cooperation / name
        found = (each for each in self._folder.documents() if each.path.parent == folder)
        return {each.path.stem: _called(each) for each in found}


def _rules() -> Choices:
    """Return the rules, each by what it says first of itself."""
    return {rule: manual.first_line(each, language()) for rule, each in RULES.items()}


def _called(document: ListedDocument) -> str:
    """Return what *document* is called in a list of its kind: by its title, or its day."""
    stem = document.path.stem
    if document.sealed or re.fullmatch(r"\d{4}-\d\d-\d\d", stem):
        return with_long_dates(stem, language())
    return document.title


def _items(said: Any) -> Sequence[Any]:
    """Return the items of a list; none of what is no list, which a file may have in its place."""
    return said if isinstance(said, list) else ()


def _units_of(party: Mapping[str, Any]) -> Iterable[tuple[str, Any]]:
    """Return the keys of the offices of a *party*, and what its file says of each."""
    units = party.get("units")
    return units.items() if isinstance(units, Mapping) else ()


def party_name(said: Any) -> str:
    """Return what a party or an office is called, out of what its file says."""
    if not isinstance(said, Mapping):
        return ""
    return _text(said.get("government")) or _text(said.get("name"))


def _text(said: Any) -> str:
    if isinstance(said, Mapping):
        said = said.get(language()) or said.get("id") or said.get("en") or ""
    return " ".join(str(said or "").split())
