from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TypeVar

import pydantic
import pytest

from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Layout
from mou_gen.errors import InputError
from mou_gen.kinds.duration import months_after
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import RegionParty, Unit
from mou_gen.kinds.referral import Cover, Referral
from mou_gen.kinds.translations import translations
from tests.source import samples
from tests.source.samples import CHILD, KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, TTU

T = TypeVar("T")


def read(root: Path, file: str, kind: type[T]) -> T:
    paper = Folder(root).read(root / file)
    assert isinstance(paper, kind)
    return paper


def changed(root: Path, file: str, old: str, new: str, kind: type[T]) -> T:
    samples.write(root)
    samples.changed(root, file, old, new)
    return read(root, file, kind)


def test_a_number_that_is_not_known_yet_keeps_its_place(tmp_path: Path) -> None:
    new = 'date: 2025-09-25\nnumbers: ["", 119/12/2025]'
    agreement = changed(tmp_path, KERJA_SAMA, "date: 2025-09-25", new, JointAgreement)

    unknown, known = agreement.numbers

    assert known == "119/12/2025"
    assert isinstance(unknown, Unknown)
    assert (unknown.key, unknown.origin.path) == ("agreement.number", "numbers[0]")


# ---- parties ---------------------------------------------------------------------------


def test_a_party_takes_name_and_province_from_its_code(tmp_path: Path) -> None:
    party = read(samples.write(tmp_path), NUNUKAN, RegionParty)

    assert party.key == "nunukan"
    assert (party.place.name, party.place.province) == ("Kabupaten Nunukan", "Kalimantan Utara")


def test_a_fact_that_is_not_written_is_unknown_and_told_by_what_stands_beside_it(
    tmp_path: Path,
) -> None:
    party = read(samples.write(tmp_path), NUNUKAN, RegionParty)

    name = party.head.name

    assert isinstance(name, Unknown)
    assert name.key == "official.name"
    assert name.owner["office"]["id"] == "Bupati Nunukan"
    assert name.origin.file == NUNUKAN
    assert name.origin.path == "head.name"
    assert name.origin.source.line == 4


def test_a_key_without_a_value_is_an_unknown_at_its_own_line(tmp_path: Path) -> None:
    party = changed(tmp_path, NUNUKAN, "units:", "  name:\nunits:", RegionParty)

    assert isinstance(party.head.name, Unknown)
    assert party.head.name.origin.source.line == 6


def test_the_head_of_a_unit_may_be_unknown_as_a_whole(tmp_path: Path) -> None:
    unit = read(samples.write(tmp_path), NUNUKAN, RegionParty).units["setda"]

    assert unit.key == "setda"
    assert isinstance(unit.head, Unknown)
    assert isinstance(unit.head.office.id, Unknown)
    assert unit.head.office.key == "unit.head"
    assert unit.head.office.owner["name"]["en"] == "Regional Secretariat"


def test_an_emblem_is_a_png_beside_the_party(tmp_path: Path) -> None:
    samples.write(tmp_path)
    (tmp_path / "parties/arms.png").write_bytes(samples.PNG)
    samples.changed(tmp_path, NUNUKAN, "units:", "emblem: arms.png\nunits:")

    party = read(tmp_path, NUNUKAN, RegionParty)

    assert party.emblem == "arms.png"
    assert party.emblem_path == tmp_path / "parties/arms.png"
    other = read(tmp_path, TTU, RegionParty)
    assert isinstance(other.emblem, Unknown)
    assert other.emblem_path is None


def test_a_nip_is_kept_as_it_is_written(tmp_path: Path) -> None:
    nip = "19790101 200312 1 001"

    party = changed(tmp_path, NUNUKAN, "units:", f"  nip: {nip}\nunits:", RegionParty)

    assert party.head.nip == nip


def test_a_fact_that_no_file_can_hold_can_be_named_as_unknown(tmp_path: Path) -> None:
    agreement = read(samples.write(tmp_path), KERJA_SAMA, JointAgreement)

    unknown = agreement.missing("dispute_authority")

    assert unknown.key == "agreement.dispute_authority"
    assert unknown.origin.path == "dispute_authority"


def test_a_model_never_changes(tmp_path: Path) -> None:
    party = read(samples.write(tmp_path), NUNUKAN, RegionParty)

    with pytest.raises(pydantic.ValidationError):
        party.seat = party.government  # type: ignore[assignment]


# ---- agreements ------------------------------------------------------------------------


def test_an_agreement_holds_its_parties(tmp_path: Path) -> None:
    agreement = read(samples.write(tmp_path), KERJA_SAMA, JointAgreement)

    assert agreement.key == "kerja-sama"
    assert [party.key for party in agreement.parties] == ["nunukan", "ttu"]
    assert agreement.languages == ("id", "en")
    assert agreement.layout is Layout.COLUMNS
    assert agreement.date == dt.date(2025, 9, 25)
    assert agreement.duration.years == 5
    assert agreement.articles.leave_out == ()
    assert [each.key for each in agreement.commitments or ()] == ["referral-system", "human-rights"]
    assert isinstance(agreement.place, Unknown)


@pytest.mark.parametrize(
    ("duration", "last"),
    [
        ("{years: 5}", dt.date(2030, 9, 24)),
        ("{months: 18}", dt.date(2027, 3, 24)),
        ("{until: 2027-12-31}", dt.date(2027, 12, 31)),
    ],
)
def test_the_last_day_follows_from_the_term(tmp_path: Path, duration: str, last: dt.date) -> None:
    agreement = changed(tmp_path, KERJA_SAMA, "{years: 5}", duration, JointAgreement)

    assert agreement.last_day == last


@pytest.mark.parametrize(
    ("first", "months", "next_day"),
    [
        ("2020-02-29", 12, "2021-03-01"),
        ("2024-01-31", 1, "2024-03-01"),
        ("2024-12-31", 2, "2025-03-01"),
        ("9999-06-01", 12, "9999-12-31"),
    ],
)
def test_a_term_ends_with_the_month_that_is_too_short_for_its_day(
    first: str, months: int, next_day: str
) -> None:
    day = dt.date.fromisoformat

    assert months_after(day(first), months) == day(next_day)


def test_a_law_is_a_key_or_has_its_own_title(tmp_path: Path) -> None:
    laws = "legal_basis: [uu-21-2007, {key: perda-1, title: {id: Perda 1, en: Regulation 1}}]\n"

    agreement = changed(tmp_path, KERJA_SAMA, "duration:", f"{laws}duration:", JointAgreement)

    known, own = agreement.legal_basis
    assert isinstance(known, SourcedText)
    assert known == "uu-21-2007"
    assert not isinstance(own, SourcedText)
    assert own.title.en == "Regulation 1"


def test_an_article_can_be_worded_down_to_angka(tmp_path: Path) -> None:
    article = """\
articles:
  replace:
    funding:
      title: {id: Pembiayaan, en: Funding}
      paragraphs:
        - id: ayat
          en: paragraph
          letters:
            - {id: huruf, en: letter, numbers: [{id: angka, en: number}]}
duration:"""

    agreement = changed(tmp_path, KERJA_SAMA, "duration:", article, JointAgreement)

    (ayat,) = agreement.articles.replace["funding"].paragraphs
    (huruf,) = ayat.kids
    (angka,) = huruf.kids
    assert [each.text["id"] for each in (ayat, huruf, angka)] == ["ayat", "huruf", "angka"]
    assert angka.text["en"].origin.path == (
        "articles.replace.funding.paragraphs[0].letters[0].numbers[0].en"
    )
    assert angka.kids == ()


def test_an_agreement_in_indonesian_alone_needs_no_english(tmp_path: Path) -> None:
    samples.write(tmp_path)
    text = samples.AGREEMENT.replace("date:", "languages: [id]\ndate:", 1)
    (tmp_path / KERJA_SAMA).write_text(
        text.replace(", en: Prevention of Trafficking in Persons", "")
    )

    agreement = read(tmp_path, KERJA_SAMA, JointAgreement)

    assert agreement.languages == ("id",)
    (found,) = translations(agreement, ["id", "en"])
    assert found.message == "`subject` has no `en` text"


# ---- minutes ---------------------------------------------------------------------------


def test_minutes_hold_their_agreement(tmp_path: Path) -> None:
    minutes = read(samples.write(tmp_path), RAPAT, Minutes)

    assert minutes.agreement.key == "kerja-sama"
    assert minutes.languages == ("id",)
    assert (minutes.start, minutes.end) == ("09:00", "12:30")
    assert isinstance(minutes.decisions, tuple)
    assert minutes.decisions[0].commitment == "referral-system"
    assert minutes.decisions[0].text["id"].origin.path == "decisions[first].text.id"


def test_what_a_meeting_left_open_is_unknown(tmp_path: Path) -> None:
    minutes = read(samples.write(tmp_path), RAPAT, Minutes)

    for fact in ("venue", "invitation", "agenda", "chair", "participants", "next_meeting"):
        unknown = getattr(minutes, fact)
        assert isinstance(unknown, Unknown)
        assert unknown.key == f"minutes.{fact}"
    assert isinstance(minutes.follow_up, tuple)
    owner = minutes.follow_up[0].owner
    assert isinstance(owner, Unknown)
    assert owner.key == "followup.owner"


def test_minutes_without_decisions_and_times_are_read(tmp_path: Path) -> None:
    bare = "kind: minutes\nagreement: kerja-sama\nmeeting: {id: Rapat}\nend: 10:00\n"

    minutes = read(samples.write(tmp_path, {**samples.FILES, RAPAT: bare}), RAPAT, Minutes)

    assert isinstance(minutes.decisions, Unknown)
    assert isinstance(minutes.follow_up, Unknown)


def test_the_letterhead_of_minutes_is_a_unit_of_a_party(tmp_path: Path) -> None:
    minutes = changed(tmp_path, RAPAT, "date:", "letterhead: ttu/dinas-sosial\ndate:", Minutes)

    assert isinstance(minutes.unit, Unit)
    assert isinstance(minutes.issuer, RegionParty)
    assert (minutes.issuer.key, minutes.unit.key) == ("ttu", "dinas-sosial")


def test_an_unknown_letterhead_is_unknown_in_all_its_parts(tmp_path: Path) -> None:
    minutes = read(samples.write(tmp_path), RAPAT, Minutes)

    assert isinstance(minutes.issuer, Unknown)
    assert isinstance(minutes.unit, Unknown)
    assert minutes.unit.name.key == "minutes.letterhead"


def test_bilingual_minutes_need_english_in_every_text(tmp_path: Path) -> None:
    samples.write(tmp_path)
    samples.changed(tmp_path, RAPAT, "date:", "languages: [id, en]\ndate:")

    with pytest.raises(InputError) as caught:
        Folder(tmp_path).read(tmp_path / RAPAT)

    assert [each.message for each in caught.value.problems] == [
        "`meeting` has no `en` text",
        "`decisions[first].text` has no `en` text",
        "`follow_up[draft].action` has no `en` text",
    ]


# ---- referrals -------------------------------------------------------------------------


def test_a_referral_holds_the_units_it_goes_between(tmp_path: Path) -> None:
    referral = read(samples.write(tmp_path), RUJUKAN, Referral)

    assert (referral.sender.party.key, referral.sender.unit.key) == ("nunukan", "dinas-sosial")
    assert referral.recipient.unit.address.key == "unit.address"  # type: ignore[union-attr]
    assert referral.signing_unit is referral.sender.unit
    assert referral.distribution[0].number == 1
    assert referral.languages == ("id",)
    assert isinstance(referral.sender.contact, Unknown)
    assert referral.sender.contact.key == "sender.contact"
    assert not referral.people[0].is_child(referral.date)


def test_another_unit_of_the_sender_may_sign(tmp_path: Path) -> None:
    referral = changed(tmp_path, RUJUKAN, "persons: 1", "signed_by: setda\npersons: 1", Referral)

    assert referral.signing_unit.key == "setda"


def test_the_cover_holds_everything_but_what_is_sealed(tmp_path: Path) -> None:
    referral = read(samples.write(tmp_path), RUJUKAN, Referral)

    cover = referral.cover()

    assert type(cover) is Cover
    assert set(Cover.model_fields) == set(Referral.model_fields) - {"sealed"}
    for name in Cover.model_fields:
        assert getattr(cover, name) is getattr(referral, name)
    assert cover.signing_unit is referral.signing_unit
    assert cover.origin == referral.origin


def test_nothing_that_is_sealed_can_be_reached_from_the_cover(tmp_path: Path) -> None:
    samples.write(tmp_path)
    text = samples.REFERRAL.replace("contoh", "zzzz")
    (tmp_path / RUJUKAN).write_text(text)

    cover = read(tmp_path, RUJUKAN, Referral).cover()

    assert isinstance(cover.place, Unknown)
    assert cover.place.owner["case"] == "NNK-TPPO-2026-0001"
    assert "zzzz" not in repr(cover)
    assert "zzzz" not in repr(cover.entries)
    assert "zzzz" not in repr(cover._entries)
    for name in Cover.model_fields:
        value = getattr(cover, name)
        if isinstance(value, Unknown):
            assert "zzzz" not in repr(value.owner)


def test_a_child_is_whoever_is_treated_as_one(tmp_path: Path) -> None:
    samples.write(tmp_path)
    text = samples.REFERRAL.replace("    birth_date: 1990-01-01\n", "").replace(
        "by: self", "by: parent"
    )
    text = text.replace("    means: [cara contoh]\n", "")
    (tmp_path / RUJUKAN).write_text(text.replace("  risk:", f"{CHILD}  risk:"))

    referral = read(tmp_path, RUJUKAN, Referral)

    assert referral.people[0].is_child(referral.date)
    assert referral.people[0].identification.means == ()


def test_an_adult_of_unknown_age_may_be_referred(tmp_path: Path) -> None:
    referral = changed(tmp_path, RUJUKAN, "    birth_date: 1990-01-01\n", "", Referral)

    assert isinstance(referral.people[0].identity.birth_date, Unknown)
    assert not referral.people[0].is_child(referral.date)


def test_every_text_of_a_document_and_its_parties_is_looked_at_for_translations(
    tmp_path: Path,
) -> None:
    referral = read(samples.write(tmp_path), RUJUKAN, Referral)

    found = {each.message for each in translations(referral, ["en"])}

    assert found == {
        "`from.officer.office` has no `en` text",
        "`to.focal_point.office` has no `en` text",
    }
