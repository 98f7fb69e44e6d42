"""An addendum is approved by the DPRD where it burdens the public, and is named by what comes after it.

A change that adds to the burden of the public needs the approval of the regional council (DPRD), which comes
before the addendum is signed: write its letter under `approvals`. Where an agreement is changed more than once,
each addendum names the one before it under `follows`, since it changes the text as that one left it. An extension,
a termination, and the papers of a dispute that name an addendum name the last before them under `amended_by`. In the
changed text, the last item of a list ends with a full stop, and no item before it does.

Passes: `burden: yes` with `approvals` of all regions, each earlier than the addendum; a second addendum that
        says `follows: first`; a termination of that agreement with `amended_by: second`; a letter with more words than before.
Fails:  `burden: yes` without the approval of a region; an approval that is later than the addendum;
        `approvals` with `burden: no`; a second addendum that does not name the first; a termination
        with `amended_by: first` where a second one came before it; a list whose last
        item was deleted, so that it ends with `; dan`; `replace: ... huruf a` with the words of huruf b, which stays;
        `add_after` with what a neighbour says already; a new article with the title of another;
        `replace: Pasal 8 ayat (2)` with what Pasal 6 ayat (2) says, and nothing of the old text;
        `diperpanjang selama 30 (tiga puluh) hari sampai dengan ... 5 April 2027`, where 5 March was agreed.
Not seen: what an item of a list in another article says too; whether a change is a burden. Articles 12(4), 34(6) and 56(6) take 45 days of silence for the approval
        of a draft; of a change no article says so.
Source: Permendagri 22/2020, articles 12(4), 15(6), 37(5) and 58 (read in full).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import shorten

from mou_gen.checks import parts
from mou_gen.checks.agreement_articles import amendment_of
from mou_gen.checks.case import Case
from mou_gen.checks.extended_times import extended_otherwise
from mou_gen.checks.repeated_provisions import repeated_provisions
from mou_gen.compose.list_marks import FIRST_OF_LIST
from mou_gen.compose.provision_edits import EditAction, named_provisions
from mou_gen.data.values import SourcedDate
from mou_gen.document import Paragraph, paragraphs_below
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.amendment import Addendum, Amendment
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.extension import Extension
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.steps import plain_day
from mou_gen.kinds.termination import Termination
from mou_gen.library.agreement_types import cited
from mou_gen.library.labels import read_labels
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "amendment"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 12(4), 15(6), 37(5) and 58"
SURE = True
ATURAN = """Adendum yang membebani masyarakat disetujui DPRD, dan disebut dalam dokumen sesudahnya.

Perubahan yang menambah pembebanan masyarakat memerlukan persetujuan DPRD sebelum adendum ditandatangani:
tuliskan suratnya pada `approvals`. Jika naskah diubah lebih dari sekali, setiap adendum menyebut adendum
sebelumnya pada `follows`, karena yang diubah ialah naskah sebagaimana telah diubah. Perpanjangan, pengakhiran,
dan dokumen perselisihan yang menyebut adendum menyebut yang terakhir sebelumnya pada `amended_by`. Dalam naskah
yang diubah, butir terakhir suatu daftar diakhiri titik, dan butir sebelumnya tidak.

Lulus:  `burden: yes` dengan `approvals` semua daerah, masing-masing lebih awal daripada adendum; adendum kedua
        dengan `follows: first`; pengakhiran dengan `amended_by: second`; huruf dengan kata yang ditambah.
Gagal:  `burden: yes` tanpa persetujuan salah satu daerah; persetujuan yang lebih kemudian daripada adendum;
        `approvals` dengan `burden: no`; adendum kedua yang tidak menyebut adendum pertama; pengakhiran
        dengan `amended_by: first` padahal sudah ada yang kedua; daftar yang butir
        terakhirnya dihapus, sehingga berakhir dengan `; dan`; `replace: ... huruf a` dengan kata huruf b, yang tetap ada;
        `add_after` dengan isi ketentuan di sebelahnya; pasal baru dengan judul pasal lain;
        `replace: Pasal 8 ayat (2)` dengan isi Pasal 6 ayat (2), tanpa isi teks lama;
        `diperpanjang selama 30 (tiga puluh) hari sampai dengan ... 5 April 2027`, padahal yang disepakati 5 Maret.
Tidak terlihat: butir daftar di pasal lain yang isinya sama; apakah perubahan membebani. Menurut Pasal 12 ayat (4), Pasal 34 ayat (6), dan Pasal 56 ayat (6),
        45 hari tanpa sikap dianggap sebagai persetujuan atas rancangan; untuk perubahan tidak ada ketentuan demikian.
Sumber: Permendagri 22/2020, Pasal 12 ayat (4), Pasal 15 ayat (6), Pasal 37 ayat (5), dan Pasal 58 (dibaca lengkap).
"""


_GOES_ON = expression(r";(?:\s*(?:dan|atau|dan/atau|and|or|and/or))?$")


def check(case: Case) -> Iterator[Problem]:
    """Yield approvals that are not there or too late, and an addendum that is not followed or named."""
    record = case.record
    if isinstance(record, Extension | Termination | Deliberation | DisputeApplication):
        yield from _unnamed(case, record)
    if isinstance(record, Addendum):
        yield from _approvals(record)
        yield from _unfollowed(case, record)
        if case.document.kind == "consolidated":
            yield from _lists(case, record)
        else:
            yield from _repeated(case, record)
            yield from extended_otherwise(case, ID)


def _approvals(addendum: Addendum) -> Iterator[Problem]:
    law = cited(addendum.row.steps.get("change-council", SOURCE))
    if addendum.burden == "no" and addendum.approvals:
        message = _("`approvals` stands beside `burden: no`")
        yield _problem(
            addendum, "approvals", message, _("write `burden: yes`, or delete `approvals`")
        )
    if addendum.burden != "yes":
        return
    for party in regions_among(addendum.parties):
        approval = addendum.approvals.get(party.key)
        if approval is None:
            message = _(
                "the DPRD of {region} has not approved the addendum", region=party.full_name
            )
            hint = _(
                "add its letter: `approvals: {{{key}: {{number: ..., date: ...}}}}` ({law})",
                key=party.key,
                law=law,
            )
            yield _problem(addendum, "burden", message, hint)
        elif (
            isinstance(approval.date, SourcedDate)
            and isinstance(addendum.date, SourcedDate)
            and approval.date > addendum.date
        ):
            message = _(
                "the approval of {day:%d-%m-%Y} is later than the addendum", day=approval.date
            )
            hint = _("the DPRD approves before the addendum is signed ({law})", law=law)
            yield Problem(approval.date.origin.source, message, hint, ID, LEVEL)


def _unfollowed(case: Case, addendum: Addendum) -> Iterator[Problem]:
    """Yield an earlier addendum that is not named, and one that is named and is later."""
    followed = addendum.follows.date if addendum.follows else None
    if (
        isinstance(followed, SourcedDate)
        and isinstance(addendum.date, SourcedDate)
        and followed > addendum.date
    ):
        message = _("it follows the addendum of {day:%d-%m-%Y}, which is later", day=followed)
        hint = _("name the addendum before it, or correct one of the two dates")
        yield _problem(addendum, "follows", message, hint)
    known = {each.origin.source.file for each in addendum.chain}
    day = addendum.date if isinstance(addendum.date, SourcedDate) else None
    for other in case.beside("addendum"):
        same = any(step.cooperation == addendum.cooperation_key for step in other.steps)
        earlier = other.date()
        if same and other.file not in known and day and earlier and earlier <= day:
            message = _("the earlier addendum of {day:%d-%m-%Y} is not named", day=earlier)
            hint = _("name it under `follows`: {file}", file=other.file)
            yield _problem(addendum, "follows", message, hint)


def _unnamed(
    case: Case, record: Extension | Termination | Deliberation | DisputeApplication
) -> Iterator[Problem]:
    """Yield that *record* names an addendum after it, or one that another follows before it.

    Whether it has to name one at all is for its words to say: `amended_by` only prints it.
    """
    named = record.amended_by
    at, day = plain_day(named.date) if named else None, plain_day(record.date)
    if named is None or at is None:
        return
    if day and at > day:
        message = _("`amended_by` names the addendum of {day:%d-%m-%Y}, which is later", day=at)
        hint = _("name the last addendum before it, or correct one of the two dates")
        yield Problem(record.entries.place("amended_by"), message, hint, ID, LEVEL)
    cooperation = {each.cooperation for each in registry.of_model(type(record)).steps(record)}
    known = {each.origin.source.file for each in named.chain}
    later = {
        signed: other
        for other in case.beside("addendum")
        if other.file not in known
        and any(step.cooperation in cooperation for step in other.steps)
        and (signed := other.date())
        and at <= signed < (day or dt.date.max)
    }
    if later:
        last = max(later)
        message = _("the addendum of {day:%d-%m-%Y} is not named", day=last)
        hint = _("name the last addendum: `amended_by: {name}`", name=Path(later[last].file).stem)
        yield Problem(record.entries.place("amended_by"), message, hint, ID, LEVEL)


# ---- what stands there twice -------------------------------------------------------------------


def _repeated(case: Case, addendum: Addendum) -> Iterator[Problem]:
    """Yield changes after which the agreement would say one thing twice, and would have lost another."""
    made = amendment_of(case, addendum)
    for change, name in repeated_provisions(made, _names(case, made)) if made else ():
        changed = f"`{change.change.provision}`"
        if change.edit.action == EditAction.REPLACE:
            message = _(
                "{changed}: the new text says what {name} says, and nothing of what it replaces",
                changed=changed,
                name=name,
            )
            hint = _("replace {name} instead, or change it as well", name=name)
        else:
            message = _(
                "{changed}: the new text says what {name} says already", changed=changed, name=name
            )
            hint = _("replace {name} instead, or leave one of the two out", name=name)
        yield Problem(change.change.provision.origin.source, message, hint, ID, LEVEL)


def _names(case: Case, made: Amendment) -> Mapping[str, str]:
    """Return what each provision is called by its id: as before the change, where it was there."""
    labels = read_labels(case.templates)
    return {
        **named_provisions(made.after, labels, "id"),
        **named_provisions(made.before, labels, "id"),
    }


# ---- what an addendum makes of lists -------------------------------------------------------------


def _lists(case: Case, addendum: Addendum) -> Iterator[Problem]:
    """Yield items of lists that do not end as their new place asks."""
    for article in parts.articles(case.document):
        name = next(
            (each.label.text for each in paragraphs_below(article.heading) if each.label), ""
        )
        for tag in case.document.languages:
            items = [each for each in paragraphs_below(article) if each.language == tag]
            for item, after in zip(items, [*items[1:], None], strict=True):
                if problem := _ending(addendum, item, after, name.replace("\xa0", " ")):
                    yield problem


def _ending(
    addendum: Addendum, item: Paragraph, after: Paragraph | None, article: str
) -> Problem | None:
    """Return that *item* of a list in *article* does not end as what stands *after* it asks."""
    level, below = _level(item), _level(after) if after else 0
    if level < FIRST_OF_LIST:
        return None
    words = f"`{shorten(item.text, 60, placeholder='…')}`"
    if below < FIRST_OF_LIST and _GOES_ON.search(item.text):
        message = _(
            "{article}: the last item of a list goes on: {words}", article=article, words=words
        )
        hint = _("replace it as well: it ends with a full stop now")
        return _problem(addendum, "changes", message, hint)
    if below == level and item.text.endswith("."):
        message = _(
            "{article}: an item ends the list, and another follows: {words}",
            article=article,
            words=words,
        )
        hint = _("replace it as well: it ends with `;`, or with `; dan` before the last item")
        return _problem(addendum, "changes", message, hint)
    return None


def _level(paragraph: Paragraph) -> int:
    return paragraph.label.level if paragraph.label else 0


def _problem(addendum: Addendum, key: str, message: str, hint: str) -> Problem:
    return Problem(addendum.entries.place(key), message, hint, ID, LEVEL)
