"""Forms: fields from the models, changes spliced into the file, nobody's words lost."""

from __future__ import annotations

import difflib
import re
import shutil
from pathlib import Path
from urllib.parse import urlencode

import lxml.html
import pytest
from django.http import QueryDict

from mou_gen.kinds import registry
from mou_gen.web.workspace.form_fields import FormBuilder
from mou_gen.web.workspace.form_values import option_for
from mou_gen.web.workspace.page import keeper
from mou_gen.web.workspace.references import References
from mou_gen.web.workspace.served_folder import served
from mou_gen.web.workspace.shapes import Shape, shape_of
from tests import canaries, steps
from tests.examples import ROOT
from tests.web.workspace import FORM, Workspace, banner, changed, form_fields, replaced, text_of

pytestmark = pytest.mark.xdist_group("workspace")

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
AGREEMENT = "nunukan-ttu/agreement.yaml"


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path, "nunukan-ttu")


def diff(before: str, after: str) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [each for each in lines if not each.startswith(("---", "+++", "@@"))]


def saved(work: Workspace, name: str, fields: list[tuple[str, str]]) -> list[str]:
    """Return which lines of the file *name* are others once *fields* are saved."""
    file = work.file(name)
    before = file.read_text(encoding="utf-8")
    answer = work.post(name, fields)
    assert answer.status_code == 200, banner(answer)
    return diff(before, file.read_text(encoding="utf-8"))


# ---- fields from the models --------------------------------------------------------------


def fields_of(shape: Shape) -> list[Shape]:
    below = [*shape.kids, *shape.options, *filter(None, [shape.item])]
    return [each for kid in below for each in (kid, *fields_of(kid))]


def test_each_field_of_each_kind_has_a_label_in_both_languages() -> None:
    from mou_gen.messages import speaking

    types = [*registry.kinds()["synergy"].types(), *registry.kinds()["cooperation"].types(), ""]
    shapes = [shape_of(word) for word in registry.kind_words()]
    shapes += [shape_of("agreement", each) for each in types]
    shapes.append(shape_of("party", "foundation"))
    for language in ("id", "en"):
        with speaking(language):
            assert all(each.label for shape in shapes for each in fields_of(shape))


def test_a_field_of_two_sorts_takes_the_sort_that_stands_there() -> None:
    laws = shape_of("agreement").kid("legal_basis")
    assert laws is not None
    assert laws.item is not None
    text, own = laws.item.options

    assert option_for(laws.item, "uu-21-2007") is text
    assert option_for(laws.item, {"key": "a", "title": {"id": "B"}}) is own


# ---- what is not touched stays -----------------------------------------------------------


@pytest.mark.parametrize("name", [AGREEMENT, MINUTES, "parties/nunukan.yaml"])
def test_a_form_that_nobody_touched_changes_no_byte(work: Workspace, name: str) -> None:
    assert saved(work, name, work.fields(name)) == []


@pytest.mark.repeats
@pytest.mark.parametrize(
    "samples", ["agreements", "tests/year", "tests/steps", "mou_gen/trial/sample", "canaries"]
)
def test_no_form_of_an_example_changes_a_byte(tmp_path: Path, samples: str) -> None:
    root = tmp_path / "samples"
    if samples == "canaries":
        canaries.lay_out(root)
    elif samples == "tests/steps":
        steps.copied(root)
    else:
        shutil.copytree(ROOT / samples, root)
    work = Workspace.of(root)
    names = [each.path.relative_to(work.root).as_posix() for each in served().documents()]
    for name in names:
        if work.document(name).sealed:
            work.open_referral(name)
        before = work.file(name).read_bytes()
        fields = work.fields(name)
        made = keeper().proposed(work.document(name), QueryDict(urlencode(fields)))

        assert len(fields) > 5
        assert not made.written
        assert work.file(name).read_bytes() == before
    assert len(names) > 5


def test_each_control_of_a_form_has_a_label_and_the_help_that_it_names(tmp_path: Path) -> None:
    steps.copied(tmp_path / "samples")
    work = Workspace.of(tmp_path / "samples")
    for each in served().documents():
        name = each.path.relative_to(work.root).as_posix()
        if each.sealed:
            work.open_referral(name)
        page = lxml.html.fromstring(work.get(name).content.decode())
        labels = {label.get("for"): label.text_content().strip() for label in page.iter("label")}
        controls = page.xpath("//*[self::input or self::textarea or self::select][@id]")
        unnamed = [
            control.get("name")
            for control in controls
            if not (control.get("aria-label") or labels.get(control.get("id")))
        ]
        helped = {word for node in page.xpath("//@aria-describedby") for word in node.split()}

        assert unnamed == []
        assert helped <= set(page.xpath("//@id"))


def test_a_windows_file_keeps_its_line_ends(work: Workspace) -> None:
    file = work.file(MINUTES)
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    before = file.read_bytes()

    assert saved(work, MINUTES, work.fields(MINUTES)) == []
    assert file.read_bytes() == before
    assert saved(work, MINUTES, changed(work.fields(MINUTES), f__zone="WIB")) == [
        "-zone: WITA",
        "+zone: WIB",
    ]


# ---- what is changed ---------------------------------------------------------------------


def test_a_date_is_written_as_people_write_it(work: Workspace) -> None:
    work.browser.cookies["language"] = "id"
    fields = work.fields(MINUTES)

    assert ("f.date", "10 November 2026") in fields
    assert saved(work, MINUTES, changed(fields, f__date="11 desember 2026")) == [
        "-date: 2026-11-10",
        "+date: 2026-12-11",
    ]


def test_a_date_that_is_none_stays_as_typed_and_is_found(work: Workspace) -> None:
    answer = work.post(MINUTES, changed(work.fields(MINUTES), f__date="31 Februari 2026"))

    assert ("f.date", "31 Februari 2026") in work.fields(MINUTES)
    assert 'id="f-date-found-1"' in answer.content.decode()


def test_a_save_leads_to_a_page_that_says_so_once(work: Workspace) -> None:
    answer = work.post(MINUTES, changed(work.fields(MINUTES), f__zone="WIB"))
    again = work.post(MINUTES, work.fields(MINUTES))

    assert answer.redirect_chain == again.redirect_chain == [(work.url(MINUTES), 302)]
    assert banner(answer) == "Saved."
    assert banner(again) == "Nothing was changed, so nothing was saved."
    assert banner(work.get(MINUTES)) == ""
    work.browser.post(work.url(MINUTES), dict(changed(work.fields(MINUTES), f__zone="WIT")))
    assert banner(work.get(AGREEMENT)) == ""
    assert banner(work.get(MINUTES)) == "Saved."


def test_lines_that_were_typed_are_one_paragraph(work: Workspace) -> None:
    fields = changed(work.fields(MINUTES), f__opening__id="Ketua membuka\r\n\r\nrapat. ")

    assert "+  id: Ketua membuka rapat." in saved(work, MINUTES, fields)


def test_an_emptied_field_is_a_blank_again(work: Workspace) -> None:
    assert saved(work, MINUTES, changed(work.fields(MINUTES), f__end="")) == [
        '-end: "11:30"',
        "+end:",
    ]


def test_a_new_item_gets_a_key_out_of_its_words(work: Workspace) -> None:
    fields = work.fields(MINUTES)
    answer = work.post(MINUTES, [*fields, ("do", "add:f.decisions")])
    page = answer.content.decode()
    assert "f.decisions[n0].text.id" in page

    fields += [
        ("f.decisions[]", "n0"),
        ("f.decisions[n0].text.id", "Rapat berikutnya di Kefamenanu"),
    ]
    assert saved(work, MINUTES, fields) == [
        "+  - key: rapat-berikutnya-kefamenanu",
        "+    text:",
        "+      id: Rapat berikutnya di Kefamenanu",
    ]


def test_items_move_and_go_with_their_comments(work: Workspace) -> None:
    file = work.file(MINUTES)
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("  - key: regular-meeting\n", "  # every quarter\n  - key: regular-meeting\n"),
        encoding="utf-8",
    )
    fields = work.fields(MINUTES)
    order = [value for name, value in fields if name == "f.decisions[]"]
    assert order == ["0", "1"]
    turned = [(n, {"0": "1", "1": "0"}[v] if n == "f.decisions[]" else v) for n, v in fields]
    work.post(MINUTES, turned)
    said = file.read_text(encoding="utf-8")

    assert said.index("# every quarter") < said.index("key: regular-meeting")
    assert said.index("key: regular-meeting") < said.index("key: use-of-forms")

    gone = [(n, v) for n, v in work.fields(MINUTES) if not (n == "f.decisions[]" and v == "0")]
    work.post(MINUTES, gone)
    said = file.read_text(encoding="utf-8")

    assert "regular-meeting" not in said


def test_an_empty_list_gets_its_first_item(work: Workspace) -> None:
    fields = [*work.fields(AGREEMENT), ("f.numbers[]", "n0"), ("f.numbers[n0]", "100.3/1/2026")]

    assert saved(work, AGREEMENT, fields) == [
        "-numbers: [] # one a party, in their order; empty prints a blank each",
        "+numbers: [100.3/1/2026] # one a party, in their order; empty prints a blank each",
    ]


NONE = ("f.left_to_do!", "none")


def test_that_there_are_none_is_ticked_and_is_no_blank(tmp_path: Path) -> None:
    work = Workspace(tmp_path, "pacitan-wonogiri-gunungkidul")
    (name,) = (
        each.path.relative_to(work.root).as_posix()
        for each in served().documents()
        if each.word == "termination"
    )
    listed = work.fields(name)
    emptied = [each for each in listed if not each[0].startswith("f.left_to_do[")]
    note = "# [] if nothing is"
    assert len(emptied) < len(listed)
    text = work.file(name).read_text(encoding="utf-8")

    work.post(name, emptied)
    said = work.file(name).read_text(encoding="utf-8")
    assert re.search(r"(?m)^left_to_do: # ", said), (
        "what was taken out is not known, and not nothing"
    )
    assert NONE not in work.fields(name)
    assert saved(work, name, [*work.fields(name), NONE]) == [
        f"-left_to_do: {note}",
        f"+left_to_do: [] {note}",
    ]
    assert NONE in work.fields(name)
    assert saved(work, name, work.fields(name)) == []
    unticked = [each for each in work.fields(name) if each != NONE]
    assert saved(work, name, unticked) == [f"-left_to_do: [] {note}", f"+left_to_do: {note}"]

    work.file(name).write_text(text, encoding="utf-8")
    work.post(name, [*emptied, NONE])
    assert f"\nleft_to_do: [] {note}\n" in work.file(name).read_text(encoding="utf-8")


def test_the_last_item_goes_and_the_comment_beside_its_list_stays(work: Workspace) -> None:
    text = work.file(MINUTES).read_text(encoding="utf-8")
    text = re.sub(r"(?ms)^agenda:.*?(?=^\w)", "agenda: # all of it\n  - id: Satu\n", text)
    work.file(MINUTES).write_text(text, encoding="utf-8")
    fields = [each for each in work.fields(MINUTES) if not each[0].startswith("f.agenda[")]

    assert saved(work, MINUTES, fields) == [
        "-agenda: # all of it",
        "-  - id: Satu",
        "+agenda: [] # all of it",
    ]


def test_each_party_of_an_agreement_is_asked_for_its_focal_point(work: Workspace) -> None:
    fields, name = work.fields(AGREEMENT), "f.letters[timor-tengah-utara].number"

    assert (name, "") in fields
    assert saved(work, AGREEMENT, replaced(fields, name, "100/1")) == [
        "+letters:",
        "+  timor-tengah-utara:",
        "+    number: 100/1",
    ]


def test_no_form_asks_for_a_key_that_others_have_made(tmp_path: Path) -> None:
    work, typed = Workspace(tmp_path), set[tuple[str, str]]()
    for document in served().documents():
        file = keeper().filled_from(document)
        references = References(served(), document.cooperation, file.said)
        form = FormBuilder(references, ("id", "en")).form(file.shape, file.value, file.said)
        typed |= {
            (each.shape.key, each.value)
            for each in form.each()
            if each.sort == "text" and each.shape.pattern and each.value and not each.choices
        }
        assert not any(
            "not in the list" in words for each in form.each() for words in each.choices.values()
        )

    assert work.root.exists()
    assert {key for key, _value in typed} == {
        "case",
        "emblem",
        "end",
        "logo",
        "nik",
        "nip",
        "region",
        "start",
    }


def test_a_new_unit_gets_a_key_out_of_its_name(work: Workspace) -> None:
    party = "parties/nunukan.yaml"
    fields = work.fields(party)
    page = work.post(party, [*fields, ("do", "add:f.units")]).content.decode()
    assert 'name="f.units[n0].name.id"' in page

    fields += [("f.units[]", "n0"), ("f.units[n0].name.id", "Badan Uji Coba")]
    assert saved(work, party, fields)[:3] == [
        "+  badan-uji-coba:",
        "+    name:",
        "+      id: Badan Uji Coba",
    ]


def test_an_article_is_chosen_by_its_title(work: Workspace) -> None:
    fields = [*work.fields(AGREEMENT), ("f.articles.replace+", "force-majeure")]
    page = work.post(AGREEMENT, [*fields, ("do", "add:f.articles.replace")]).content.decode()

    assert 'name="f.articles.replace[force-majeure].title.id"' in page
    assert '<option value="funding">' in page
    assert not re.search(r'<option value="([a-z-]+)">\1<', page)


def test_a_file_that_no_form_can_show_is_said_to_be_so(work: Workspace) -> None:
    work.file(MINUTES).write_text(
        "kind: minutes\nagenda: one text\nmeeting: [a]\n", encoding="utf-8"
    )
    page = work.get(MINUTES).content.decode()

    assert "the form cannot show" in page


def test_a_file_that_cannot_be_read_is_closed_and_opens_like_a_referral(work: Workspace) -> None:
    work.file(MINUTES).write_text("kind: [", encoding="utf-8")

    assert work.get(MINUTES).status_code == 404
    assert f"/referrals/{work.document(MINUTES).id}/" in work.browser.get("/").content.decode()
    work.open_referral(MINUTES)
    assert "cannot be shown as a form" in work.get(MINUTES).content.decode()


@pytest.mark.parametrize("text", ["kind: minutes\nagenda: {a: 1, a: 2}\n", "kind: [", None])
def test_what_was_typed_is_given_back_where_the_file_was_spoilt(
    work: Workspace, text: str | None
) -> None:
    fields, url = changed(work.fields(MINUTES), f__start="11:11"), work.url(MINUTES)
    if text is None:
        work.file(MINUTES).unlink()
    else:
        work.file(MINUTES).write_text(text, encoding="utf-8")
    sent = urlencode(fields)
    answer = work.browser.post(url, sent, content_type=FORM)
    partial = {"HX-Request-Type": "partial"}
    side = work.browser.post(f"{url}check/", sent, content_type=FORM, headers=partial)

    assert answer.status_code in (404, 409)
    assert "Nothing was saved" in text_of(answer)
    assert "11:11" in text_of(answer)
    assert side.content.decode().lstrip().startswith('<aside id="side"')


def test_a_check_or_a_button_of_a_list_keeps_all_that_was_typed(work: Workspace) -> None:
    new = [("f.decisions[]", "n0"), ("f.decisions[n0].text.id", "Rapat berikutnya")]
    sent = [*changed(work.fields(MINUTES), f__start="11:11"), *new]
    after_check = form_fields(work.post(MINUTES, sent, "check/").content)
    after_button = form_fields(work.post(MINUTES, [*sent, ("do", "add:f.agenda")]).content)

    for fields in (after_check, after_button):
        assert ("f.start", "11:11") in fields
        assert ("f.decisions[n0].text.id", "Rapat berikutnya") in fields
    lines = saved(work, MINUTES, after_check)
    assert '+start: "11:11"' in lines
    assert any("key: rapat-berikutnya" in each for each in lines)


# ---- two at a time -----------------------------------------------------------------------


@pytest.mark.slow
def test_two_who_change_different_fields_are_joined(work: Workspace) -> None:
    mine, theirs = work.fields(MINUTES), work.fields(MINUTES)
    work.post(MINUTES, changed(theirs, f__zone="WIB"))
    answer = work.post(MINUTES, changed(mine, f__start="10:00"))
    said = work.file(MINUTES).read_text(encoding="utf-8")

    assert "both changes are in it now" in banner(answer)
    assert "zone: WIB" in said
    assert 'start: "10:00"' in said


def test_a_text_editor_is_joined_with_its_comments(work: Workspace) -> None:
    mine, file = work.fields(MINUTES), work.file(MINUTES)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("zone: WITA", "zone: WIT # moved"), encoding="utf-8")
    work.post(MINUTES, changed(mine, f__start="10:00"))
    said = file.read_text(encoding="utf-8")

    assert "zone: WIT # moved" in said
    assert 'start: "10:00"' in said


def test_the_same_field_is_nobodys_and_both_texts_are_shown(work: Workspace) -> None:
    mine, theirs = work.fields(MINUTES), work.fields(MINUTES)
    work.post(MINUTES, changed(theirs, f__start="08:00"))
    answer = work.post(MINUTES, changed(mine, f__start="10:00", f__zone="WIB"))
    page, said = answer.content.decode(), work.file(MINUTES).read_text(encoding="utf-8")

    assert answer.status_code == 409
    assert 'start: "08:00"' in said
    assert "zone: WIB" in said  # the rest is saved
    assert 'value="10:00"' in page  # what was typed stands in the field
    assert "<dd>08:00</dd>" in page


def test_items_added_by_two_have_keys_of_their_own(work: Workspace) -> None:
    new = [("f.decisions[]", "n0"), ("f.decisions[n0].text.id", "Rapat berikutnya")]
    mine, theirs = work.fields(MINUTES), work.fields(MINUTES)
    work.post(MINUTES, [*theirs, *new])
    fields = replaced([*mine, *new], "f.decisions[n0].text.id", "Rapat berikutnya di Maumere")
    work.post(MINUTES, replaced(fields, "f.decisions[n0].text.id", "Rapat berikutnya!"))
    said = work.file(MINUTES).read_text(encoding="utf-8")

    assert "key: rapat-berikutnya\n" in said
    assert "key: rapat-berikutnya-2\n" in said


INVITATION = "nunukan-ttu/invitations/2026-11-02.yaml"


def without_item(fields: list[tuple[str, str]], item: int) -> list[tuple[str, str]]:
    """Return *fields* as they are once the addressee *item* is taken out."""
    kept = [each for each in fields if each != ("f.to[]", str(item))]
    return [each for each in kept if not each[0].startswith(f"f.to[{item}]")]


def with_addressees(fields: list[tuple[str, str]], *offices: str) -> list[tuple[str, str]]:
    new = [
        [("f.to[]", f"n{n}"), (f"f.to[n{n}].office", each), (f"f.to[n{n}].place", "Maumere")]
        for n, each in enumerate(offices)
    ]
    return [*fields, *(pair for each in new for pair in each)]


def test_what_was_typed_for_an_item_stands_at_that_item_where_others_have_gone(
    work: Workspace,
) -> None:
    mine = work.fields(INVITATION)
    second = dict(mine)["f.to[1].office"]
    work.post(INVITATION, without_item(mine, 0))
    answer = work.post(INVITATION, replaced(mine, "f.to[1].office", "Kepala Dinas X"))
    sent = form_fields(answer.content)
    fields = dict(sent)

    assert answer.status_code == 409
    assert fields["f.to[0].office"] == "Kepala Dinas X"
    assert fields["f.to[1].office"] == dict(mine)["f.to[2].office"]
    assert f"<dd>{second}</dd>" in answer.content.decode()
    assert [each for each in saved(work, INVITATION, sent) if each[0] in "+-"] == [
        f"-  - office: {second}",
        "+  - office: Kepala Dinas X",
    ]


def test_an_item_that_took_the_place_of_another_is_not_that_one(work: Workspace) -> None:
    mine = work.fields(INVITATION)
    work.post(INVITATION, with_addressees(without_item(mine, 0), "Camat Nunukan"))
    answer = work.post(INVITATION, replaced(mine, "f.to[0].place", "Tarakan"))
    offices = [value for name, value in form_fields(answer.content) if name.endswith("].place")]

    assert answer.status_code == 409
    assert "Tarakan" not in offices
    assert "Tarakan" in text_of(answer)


def test_two_who_move_items_of_a_list_move_none_that_was_not_meant(work: Workspace) -> None:
    mine = work.fields(INVITATION)
    places = [at for at, each in enumerate(mine) if each[0] == "f.to[]"]

    def in_order(*items: str) -> list[tuple[str, str]]:
        others = [each for at, each in enumerate(mine) if at not in places]
        return [*others, *(("f.to[]", each) for each in items)]

    work.post(INVITATION, in_order("1", "2", "3", "0"))
    before = work.file(INVITATION).read_text(encoding="utf-8")
    answer = work.post(INVITATION, in_order("0", "2", "1", "3"))

    assert answer.status_code == 409
    assert work.file(INVITATION).read_text(encoding="utf-8") == before


def test_new_items_of_a_clash_stay_in_the_form(work: Workspace) -> None:
    mine = work.fields(INVITATION)
    work.post(INVITATION, without_item(mine, 0))
    answer = work.post(INVITATION, with_addressees(mine, "Camat Nunukan", "Camat Sebatik"))
    fields = form_fields(answer.content)

    assert "{" not in text_of(answer)
    offices = [value for name, value in fields if re.fullmatch(r"f\.to\[n\d\]\.office", name)]
    assert offices == ["Camat Nunukan", "Camat Sebatik"]
    work.post(INVITATION, fields)
    said = work.file(INVITATION).read_text(encoding="utf-8")
    assert "Camat Nunukan" in said
    assert "Camat Sebatik" in said
