"""A referral of which it is not known whom it protects, and which so keeps all other documents from being printed."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse

from mou_gen import inputs
from mou_gen.data.sealed_block import lock_state
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.waiver import BY_PLACE
from mou_gen.errors import Problem
from mou_gen.inputs import display_name
from mou_gen.kinds import OPEN
from mou_gen.kinds.sealed_files import is_among_referrals
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.office import office
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may
from mou_gen.web.workspace.served_folder import ListedDocument, readable_name, served


@value_class
class Hindrance:
    """Such a referral, as far as the reader may know of it."""

    name: str
    """Its case code; "" for who may not see it."""
    address: str
    """Of the page that opens it, or that takes a key; "" for who may not."""
    is_locked: bool = False
    """Whether the data of the person are encrypted, and no key at hand opens them."""
    fault: str = ""
    """Why another file than a referral hinders: "pasted" where a text looks like a sealed part, or "unread"."""

    @property
    def message(self) -> str:
        """What it hinders, and why."""
        if self.is_locked:
            return self._locked_message
        if self.fault:
            return self._fault_message
        if not self.name:
            return _(
                "A referral does not say yet whom it protects, so no other document can be printed: "
                "it might name the person."
            )
        return _(
            "The referral {case} does not say yet whom it protects, so no other document can be printed: "
            "it might name the person.",
            case=self.name,
        )

    @property
    def _locked_message(self) -> str:
        if not self.name:
            return _(
                "The data of a referred person are encrypted, and no key is here that opens them, so no other "
                "document can be printed: it might name the person."
            )
        return _(
            "The data of the person in the referral {case} are encrypted, and no key is here that opens them, "
            "so no other document can be printed: it might name the person.",
            case=self.name,
        )

    @property
    def _fault_message(self) -> str:
        if self.fault == "unread":
            if not self.name:
                return _(
                    "A file cannot be read, so no other document can be printed: it might name a person."
                )
            return _(
                "The file {name} cannot be read, so no other document can be printed: it might name a person.",
                name=self.name,
            )
        if not self.name:
            return _(
                "A text in another document looks like the sealed part of a referral, so no other document can be "
                "printed: it might name the person."
            )
        return _(
            "A text in the document “{name}” looks like the sealed part of a referral, so no other document can be "
            "printed: it might name the person.",
            name=self.name,
        )

    @property
    def advice(self) -> str:
        """What to do."""
        if self.is_locked:
            return key_advice(bool(self.address))
        if self.fault == "unread":
            return _(
                "Ask whoever takes care of the files to mend it, or to move it out of the folder."
            )
        if self.fault:
            return _(
                "Ask whoever takes care of the files to write it without a colon behind such words, "
                "or to move what tells of a person into the referral."
            )
        if self.address:
            return _("Open it, and fill in what is marked there, above all the name of the person.")
        return _("Ask the case officer to complete it.")


def hindrances(problems: Iterable[Problem], person: WorkspaceUser) -> list[Hindrance]:
    """Return the referrals by which *problems* are found in other documents, as *person* may know them."""
    return list(
        dict.fromkeys(filter(None, (hindrance(each, person) for each in dict.fromkeys(problems))))
    )


def hindrance(problem: Problem, person: WorkspaceUser) -> Hindrance | None:
    """Return the referral that *problem* is about; None where it is about something else."""
    if problem.rule != BY_PLACE or not problem.stops:
        return None
    sealed = (each for each in served().documents() if each.sealed)
    at = next((each for each in sealed if display_name(each.path) == problem.source.file), None)
    return None if at is None else _known_to(person, at)


def key_advice(takes_keys: bool) -> str:
    """Return what opens encrypted data: a key that is brought to its page, or another person who has one."""
    if takes_keys:
        return _("Bring your key.")
    if office():
        return _("Ask a case officer who holds a key to print it.")
    return _("Start the workspace with your key file; the guide says how.")


def lacks_key(document: ListedDocument) -> bool:
    """Return whether what *document* seals is encrypted, and no key at hand opens it."""
    try:
        data = inputs.contents(document.path, MAX_BYTES) if document.sealed else b""
    except OSError:  # what cannot be read is no locked referral, whatever is in it
        return False
    return lock_state(data) == "locked"


def _known_to(person: WorkspaceUser, referral: ListedDocument) -> Hindrance:
    name = referral.title if may(person, Right.LIST_REFERRALS, referral) else ""
    if lacks_key(referral):
        takes_keys = office() is not None and may(person, Right.OPEN_SEALED)
        return Hindrance(name, reverse("bring_key") if takes_keys else "", True)
    if referral.word in OPEN:
        called = f"{referral.kind}: {readable_name(name)}" if name else ""
        return Hindrance(called, "", fault="pasted")
    if not referral.word and not is_among_referrals(referral.path.relative_to(served().root)):
        return Hindrance(referral.path.name if name else "", "", fault="unread")
    if not may(person, Right.OPEN_SEALED, referral):
        return Hindrance(name, "")
    page = "document" if may(person, Right.READ, referral) else "open_referral"
    return Hindrance(name, reverse(page, args=[referral.id]))
