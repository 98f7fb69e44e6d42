"""What can be done on the pages besides filling in a form."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from dulwich.repo import Repo

from mou_gen.kinds import registry
from mou_gen.kinds.field_names import life_phases
from mou_gen.web.workspace.served_folder import served
from tests.examples import ROOT
from tests.test_cli import run
from tests.web.workspace import Workspace, banner, changed, text_of

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REGISTER = """register:
  database: {database}
  series:
    surat-keluar:
      office: nunukan
      format: "{{number:03}}/{{code}}/NNK/{{roman_month}}/{{year}}"
      code: "400.2.4"
"""
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
EXAMPLE, NAME = "Contoh Dewasa Pertama", "Zahwarti Qinantika"
COMMANDS = (("check", MINUTES), ("seal", REFERRAL))


@pytest.fixture
def work(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path, "nunukan-ttu")


# ---- new ---------------------------------------------------------------------------------


def test_an_agreement_is_begun_with_a_file_for_each_new_party(work: Workspace) -> None:
    sent = {
        "subject": "Penanggulangan Banjir",
        "languages": ["id"],
        "party": ["Kabupaten Bantul", "Government of Nunukan Regency", ""],
        "years": "3",
        "date": "10 Desember 2026",
    }
    answer = work.browser.post("/new/agreement/", sent)
    said = work.file("penanggulangan-banjir/agreement.yaml").read_text(encoding="utf-8")

    assert answer.status_code == 302
    assert "parties: [bantul, nunukan]" in said
    assert "date: 2026-12-10" in said
    assert work.file("parties/bantul.yaml").exists()
    assert work.get("penanggulangan-banjir/agreement.yaml").status_code == 200
    fields = work.fields("penanggulangan-banjir/agreement.yaml")
    work.post("penanggulangan-banjir/agreement.yaml", fields)
    assert work.file("penanggulangan-banjir/agreement.yaml").read_text(encoding="utf-8") == said


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"party": ["Kabupaten Bantul"]}, "Choose at least two parties"),
        ({"party": ["Kabupaten Bantul", "35.01", "35.01"]}, "named twice"),
        ({"party": ["Kabupaten Bantul", "Atlantis"]}, "Atlantis is no party"),
        ({"party": ["35.01", "35.02"], "date": "tomorrow"}, "Write it as 10 December 2026"),
        ({"party": ["35.01", "35.02"], "languages": ["en"]}, "Indonesian is required"),
        ({"party": ["35.01", "35.02"], "subject": ""}, "Fill in this field"),
    ],
)
def test_what_is_missing_of_an_agreement_is_said(
    work: Workspace, sent: dict[str, Any], told: str
) -> None:
    before = sorted(work.root.rglob("*"))
    answer = work.browser.post("/new/agreement/", {"subject": "X", "languages": ["id"], **sent})

    assert answer.status_code == 400
    assert told in text_of(answer)
    assert sorted(work.root.rglob("*")) == before


def test_each_kind_of_document_asks_its_questions(work: Workspace) -> None:
    kinds = [name for name, kind in registry.kinds().items() if kind.scaffold]
    pages = {name: work.browser.get(f"/new/nunukan-ttu/{name}/") for name in kinds}

    assert {each.status_code for each in pages.values()} == {200}
    assert work.browser.get("/new/nunukan-ttu/nothing/").status_code == 404
    assert work.browser.get("/new/nothing/minutes/").status_code == 404


def links_of(page: Any) -> list[str]:
    main = lxml.html.fromstring(page.content.decode()).get_element_by_id("main")
    return [str(each) for each in main.xpath(".//a/@href")]


def test_a_cooperation_is_chosen_before_the_kind_of_document(work: Workspace) -> None:
    first, kinds = work.browser.get("/new/"), work.browser.get("/new/?cooperation=nunukan-ttu")
    begun = {name for name, kind in registry.kinds().items() if kind.scaffold}

    assert links_of(first) == ["/new/agreement/", "/new/?cooperation=nunukan-ttu"]
    assert {f"/new/nunukan-ttu/{name}/" for name in begun} <= set(links_of(kinds))
    assert "Others" not in text_of(kinds), "each kind has its phase, and says when it is needed"
    assert all(when for phase in life_phases() for when in phase.kinds.values())


def test_the_other_language_shows_the_same_page(work: Workspace) -> None:
    page = lxml.html.fromstring(work.browser.get("/new/?cooperation=nunukan-ttu").content)
    (back,) = page.xpath("//input[@name='back']/@value")
    answer = work.browser.post("/language/", {"language": "id", "back": back}, follow=True)

    assert "Sebelum penandatanganan" in text_of(answer)


def test_a_folder_without_an_agreement_takes_what_rests_on_the_law_alone(tmp_path: Path) -> None:
    work = Workspace(tmp_path, "victim-services")
    kinds = work.browser.get("/new/?cooperation=victim-services")

    assert [each for each in links_of(kinds) if each.endswith("/")] == [
        "/new/",
        "/new/victim-services/referral/",
    ]


def test_the_parties_are_listed_by_their_names(work: Workspace) -> None:
    page = lxml.html.fromstring(work.browser.get("/parties/").content.decode())

    names = [each.text_content() for each in page.xpath("//span[@class='name']")]
    assert len(names) > 5
    assert names == sorted(names, key=str.casefold)


def test_the_sender_is_one_of_the_parties_of_the_agreement(work: Workspace) -> None:
    for kind in ("report", "offer"):
        page = lxml.html.fromstring(work.browser.get(f"/new/nunukan-ttu/{kind}/").content)
        found = page.xpath("//select[@id='q-sender']/option/@value")
        assert found == ["", "nunukan", "timor-tengah-utara"], kind


def test_minutes_are_begun_and_never_twice(work: Workspace) -> None:
    sent = {"date": "11 Januari 2027", "languages": "id"}
    answers = [work.browser.post("/new/nunukan-ttu/minutes/", sent) for _ in range(2)]
    name = "nunukan-ttu/minutes/2027-01-11.yaml"

    assert [each.status_code for each in answers] == [302, 400]
    before = work.file(name).read_bytes()
    work.post(name, work.fields(name))
    assert work.file(name).read_bytes() == before


@pytest.mark.parametrize("date", ["31 Desember 9999", "1 January 1899", "1 Januari 0001"])
def test_a_date_that_no_document_may_have_is_refused_at_its_question(
    work: Workspace, date: str
) -> None:
    answer = work.browser.post("/new/nunukan-ttu/minutes/", {"date": date, "languages": "id"})

    assert answer.status_code == 400
    assert "Write a year from 1900 to 2199." in text_of(answer)


def test_what_is_wrong_in_another_document_is_said_by_its_title(work: Workspace) -> None:
    file = work.file("nunukan-ttu/minutes/2026-11-10.yaml")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\ndate: 2026-11-10", "\ndate: 9999-11-10"), encoding="utf-8")
    sent = {"date": "5 Desember 2026", "languages": "id"}
    answer = work.browser.post("/new/nunukan-ttu/minutes/", sent)
    file.write_text(text, encoding="utf-8")
    banner = lxml.html.fromstring(answer.content).xpath("//p[@role='alert']")[0]

    assert answer.status_code == 400
    assert "must be a date from 1900 to 2199" in banner.text_content()
    assert ".yaml" not in banner.text_content()
    assert banner.xpath("a/@href") == [work.url("nunukan-ttu/minutes/2026-11-10.yaml")]


# ---- versions ----------------------------------------------------------------------------


def test_each_save_is_a_version_and_one_is_taken_back(work: Workspace) -> None:
    before = work.file(MINUTES).read_bytes()
    work.post(MINUTES, changed(work.fields(MINUTES), f__zone="WIB"))
    page = work.get(MINUTES, "versions/").content.decode()
    newest, oldest = re.findall(r"versions/([0-9a-f]{40})/", page)
    told = text_of(work.get(MINUTES, f"versions/{oldest}/"))

    assert "siti: Saved in the workspace" in page
    assert "Time zone WITA WIB" in told.replace("zoneWITAWIB", "zone WITA WIB")
    assert (
        banner(work.post(MINUTES, [], f"versions/{oldest}/"))
        == "The earlier version was taken back."
    )
    assert work.file(MINUTES).read_bytes() == before
    assert work.get(MINUTES, f"versions/{newest}/").status_code == 200
    assert work.get(MINUTES, f"versions/{'0' * 40}/").status_code == 404


def test_a_repository_that_is_there_keeps_its_branch_and_its_index(work: Workspace) -> None:
    repo = Repo.init(str(work.root.parent))
    (work.root.parent / ".gitignore").write_text("agreements/parties\n", encoding="utf-8")
    repo.get_worktree().stage([".gitignore"])
    repo.get_worktree().commit(message=b"first", author=b"a <a@b>", committer=b"a <a@b>")
    branch, index = repo.head(), Path(repo.index_path()).read_bytes()
    work = Workspace(work.root.parent)
    work.post(MINUTES, changed(work.fields(MINUTES), f__zone="WIB"))
    work.post(
        "parties/nunukan.yaml", changed(work.fields("parties/nunukan.yaml"), f__seat="Tarakan")
    )
    kept = {path.decode() for path in _files(repo)}

    assert repo.head() == branch
    assert Path(repo.index_path()).read_bytes() == index
    assert not (work.root / ".mou-gen" / "history.git").exists()
    assert kept == {f"agreements/{MINUTES}"}
    assert "Tarakan" in work.file("parties/nunukan.yaml").read_text(encoding="utf-8")


def _files(repo: Repo) -> set[bytes]:
    commit = repo[repo.refs[b"refs/mou-gen/history"]]  # type: ignore[index]
    return {each.path for each in repo.object_store.iter_tree_contents(commit.tree)}  # type: ignore[attr-defined]


def _named(work: Workspace) -> None:
    """Give the victim in the referral a name that is in no example."""
    text = work.file(REFERRAL).read_text(encoding="utf-8")
    assert EXAMPLE in text
    work.file(REFERRAL).write_text(text.replace(EXAMPLE, NAME), encoding="utf-8")


def _texts(repo: Path, ref: bytes = b"refs/heads/main") -> list[bytes]:
    """Return whatever the line *ref* of the repository *repo* holds, in any version."""
    opened = Repo(str(repo))
    trees = [entry.commit.tree for entry in opened.get_walker(include=[opened.refs[ref]])]  # type: ignore[index]
    store = opened.object_store
    return [
        store[each.sha].as_raw_string() for tree in trees for each in store.iter_tree_contents(tree)
    ]


def _type(work: Workspace, words: str) -> str:
    return banner(work.post(MINUTES, changed(work.fields(MINUTES), f__venue__id=words)))


@pytest.mark.parametrize("inside", [False, True])
def test_a_text_that_names_a_victim_is_no_version(tmp_path: Path, inside: bool) -> None:
    if inside:
        Repo.init(str(tmp_path))
    work = Workspace(tmp_path, "nunukan-ttu")
    repo = tmp_path if inside else work.root / ".mou-gen/history.git"
    ref = b"refs/mou-gen/history" if inside else b"refs/heads/main"
    _named(work)
    work.file(MINUTES).write_text(f"{work.file(MINUTES).read_text(encoding='utf-8')}# {NAME}\n")
    said = [_type(work, words) for words in ("Aula", f"rumah {NAME}", "Balai")]
    text = work.file(MINUTES).read_text(encoding="utf-8")
    work.file(MINUTES).write_text(text.replace(f"# {NAME}\n", ""), encoding="utf-8")
    said.append(_type(work, "Tarakan"))
    kept = _texts(repo, ref)

    assert [each.startswith("Saved, but not kept as a version") for each in said] == [1, 1, 1, 0]
    assert any(b"Tarakan" in each for each in kept)
    assert not any(b"Zahwarti" in each or b"Qinantika" in each for each in kept)


def test_while_a_referral_cannot_be_read_nothing_is_a_version(work: Workspace) -> None:
    work.file(REFERRAL).write_text("kind: referral\nsealed: [\n", encoding="utf-8")

    assert _type(work, "Tarakan").startswith("Saved, but not kept as a version")
    assert "Tarakan" in work.file(MINUTES).read_text(encoding="utf-8")
    assert not (work.root / ".mou-gen/history.git").exists()


def test_a_name_that_is_waived_at_its_place_may_be_in_a_version(work: Workspace) -> None:
    _named(work)
    waiver = (
        "waive: [{rule: sealed-names, at: venue.id, for: Zahwarti, reason: Gedung, by: Setda}]\n"
    )
    text = work.file(MINUTES).read_text(encoding="utf-8")
    work.file(MINUTES).write_text(text + waiver, encoding="utf-8")

    assert _type(work, "Gedung Zahwarti") == "Saved."
    assert _type(work, "Gedung Zahwarti Qinantika").startswith("Saved, but")


@pytest.mark.parametrize(
    "words",
    [
        "Aula Kantor Bupati Nunukan",
        "Balai Desa Contoh",
        "Ruang Melati # 2",
        "Hotel Putri Indah",
        "RSUD Nunukan",
    ],
)
def test_an_ordinary_text_is_a_version(work: Workspace, words: str) -> None:
    _named(work)

    assert _type(work, words) == "Saved."


def test_a_version_from_before_the_referral_is_listed_and_not_shown(
    work: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(work.root.parent)
    _type(work, f"rumah {NAME}")
    _type(work, "Tarakan")
    page = work.get(MINUTES, "versions/").content.decode()
    _newest, named, _oldest = re.findall(r"versions/([0-9a-f]{40})/", page)
    quiet = run("check", f"agreements/{MINUTES}")
    _named(work)
    told = [run(command, f"agreements/{name}") for command, name in COMMANDS]
    shown = [work.get(MINUTES, f"versions/{named}/"), work.post(MINUTES, [], f"versions/{named}/")]

    assert "earlier version" not in quiet.stderr
    for each in told:
        assert (
            f"agreements/{MINUTES}: warning: an earlier version of this file in the workspace"
            in each.stderr
        )
        assert "delete the folder agreements/.mou-gen/history.git" in each.stderr
        assert "Zahwarti" not in each.output
    assert [each.status_code for each in shown] == [409, 409]
    assert not any(b"Zahwarti" in each.content for each in shown)
    assert "Tarakan" in work.file(MINUTES).read_text(encoding="utf-8")
    shutil.rmtree("agreements/.mou-gen/history.git")
    assert "earlier version" not in run("check", f"agreements/{MINUTES}").stderr


def test_what_takes_versions_out_of_the_repository_of_the_office_is_told_and_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "-q"], check=True)
    work = Workspace(tmp_path, "nunukan-ttu")
    _type(work, f"rumah {NAME}")
    _named(work)
    told = run("check", f"agreements/{MINUTES}").stderr

    assert "an earlier version of this file in the workspace" in told
    for command in ("git update-ref -d refs/mou-gen/history", "git gc --prune=now"):
        assert command in " ".join(told.split())
        subprocess.run(command.split(), check=True, capture_output=True)
    objects = subprocess.run(
        ["git", "cat-file", "--batch-all-objects", "--batch-check"], check=True, capture_output=True
    )
    assert objects.stdout == b""
    work = Workspace.of(work.root)
    assert "earlier version" not in run("check", f"agreements/{MINUTES}").stderr


def test_what_may_be_sealed_is_in_no_version(work: Workspace) -> None:
    work.open_referral(REFERRAL)
    work.post(REFERRAL, changed(work.fields(REFERRAL), f__place="Tarakan"))
    work.post(MINUTES, changed(work.fields(MINUTES), f__zone="WIB"))
    repo = Repo(str(work.root / ".mou-gen" / "history.git"))

    assert "place: Tarakan" in work.file(REFERRAL).read_text(encoding="utf-8")
    assert work.file(REFERRAL).stat().st_mode & 0o077 == 0
    names = {
        each.path
        for commit in repo.get_walker()
        for each in repo.object_store.iter_tree_contents(commit.commit.tree)
    }
    assert names == {MINUTES.encode()}
    assert "no versions" in text_of(work.get(REFERRAL, "versions/"))


# ---- Word, emblem, numbers, progress -----------------------------------------------------


def returned(data: bytes, old: str, new: str) -> SimpleUploadedFile:
    """Return the Word file *data* as it comes back with other words."""
    source, made = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        for name in source.namelist():
            part = source.read(name)
            if name == "word/document.xml":
                part = part.replace(old.encode(), new.encode())
            package.writestr(name, part)
    return SimpleUploadedFile("returned.docx", made.getvalue())


def test_a_word_file_comes_back_and_each_change_is_decided(work: Workspace) -> None:
    sent = work.get(MINUTES, "as/docx/").content
    file = returned(sent, "ruang rapat contoh", "ruang rapat besar")
    page = work.browser.post(work.url(MINUTES, "word/"), {"file": file})
    hidden = dict(re.findall(r'name="(returned|base)" value="(\w+)"', page.content.decode()))

    assert "ruang rapat besar" in text_of(page)
    assert b"contoh, Nunukan" in work.file(MINUTES).read_bytes()
    work.browser.post(work.url(MINUTES, "word/"), hidden)
    assert b"besar" not in work.file(MINUTES).read_bytes()  # nothing was ticked
    answer = work.browser.post(work.url(MINUTES, "word/"), {**hidden, "take": "0"})
    assert (
        banner(work.browser.get(answer.headers["Location"]))
        == "1 change was taken from the Word file."
    )
    assert b"id: ruang rapat besar, Nunukan" in work.file(MINUTES).read_bytes()
    again = work.browser.post(work.url(MINUTES, "word/"), {**hidden, "take": "0"})
    assert again.status_code == 409  # the file is another one by now


def test_of_a_word_file_nothing_is_shown_beside_a_referral_that_cannot_be_read(
    work: Workspace,
) -> None:
    sent = work.get(MINUTES, "as/docx/").content
    referral = work.file(REFERRAL)
    referral.write_bytes(referral.read_bytes().replace(b"name: ", b'name: "', 1))
    file = returned(sent, "ruang rapat contoh", "ruang rapat Bulan Lima")
    page = work.browser.post(work.url(MINUTES, "word/"), {"file": file})

    assert "Bulan Lima" not in text_of(page)


def test_what_another_document_says_otherwise_is_told_without_its_file(work: Workspace) -> None:
    sent = work.get(MINUTES, "as/docx/").content
    file = returned(sent, "ruang rapat contoh", "ruang rapat besar")
    page = text_of(work.browser.post(work.url(MINUTES, "word/"), {"file": file}))

    assert "Invitation: " in page
    assert ".yaml" not in page
    assert "`" not in page


def test_a_document_that_another_is_about_is_chosen_by_its_title(work: Workspace) -> None:
    page = lxml.html.fromstring(work.browser.get("/new/nunukan-ttu/termination/").content)
    found = page.xpath("//select[@id='q-cooperation']/option[@value='victim-referral']/text()")
    council = work.browser.get("/new/nunukan-ttu/council-request/").content

    assert found[0].startswith("the Cross-Regional Referral")
    assert b"q-addendum" not in council, "there is none yet"


def test_a_document_without_a_title_is_called_by_the_name_that_it_was_given(
    work: Workspace,
) -> None:
    sent = {"name": "Peringatan dini", "languages": "id"}
    work.browser.post("/new/nunukan-ttu/termination/", sent)

    assert work.document("nunukan-ttu/terminations/peringatan-dini.yaml").title == "Peringatan dini"


UPLOADS = [
    b"",
    b"GIF89a",
    b"PK\x03\x04 no zip",
    b"<svg onload='alert(1)'/>",
    b"\x89PNG\r\n\x1a\n" + b"a" * 99,
]


@pytest.mark.parametrize("data", UPLOADS, ids=range(len(UPLOADS)))
def test_a_file_of_another_kind_is_not_taken(work: Workspace, data: bytes) -> None:
    party, before = "parties/nunukan.yaml", sorted(work.root.rglob("*"))
    files = (("picture", party, "emblem/"), ("file", MINUTES, "word/"))
    for field, name, more in files:
        sent = {field: SimpleUploadedFile("../../evil.png", data)}
        assert work.browser.post(work.url(name, more), sent).status_code == 400
    assert sorted(work.root.rglob("*")) == before


def test_an_emblem_is_put_beside_its_party_without_what_is_no_picture(work: Workspace) -> None:
    picture = (ROOT / "agreements/parties/lambang-contoh.png").read_bytes()
    party = "parties/timor-tengah-utara.yaml"
    sent = {"picture": SimpleUploadedFile("../../x.png", picture)}

    assert work.browser.post(work.url(party, "emblem/"), sent).status_code == 302
    assert work.file("parties/emblem-timor-tengah-utara.png").exists()
    said = work.file(party).read_text(encoding="utf-8")
    assert "emblem: emblem-timor-tengah-utara.png" in said


def test_a_document_takes_its_number_from_the_register(work: Workspace) -> None:
    invitation = "nunukan-ttu/invitations/2026-11-02.yaml"
    assert "No register" in text_of(work.browser.post(work.url(invitation, "number/")))
    settings = REGISTER.format(database=work.root.parent / "numbers.db")
    (work.root.parent / "mou-gen.yaml").write_text(settings, encoding="utf-8")
    answer = work.browser.post(work.url(invitation, "number/"))
    told = text_of(answer) if answer.status_code != 302 else ""

    assert answer.status_code == 302, told
    assert "number: 001/400.2.4/NNK/XI/2026" in work.file(invitation).read_text(encoding="utf-8")
    assert "001/400.2.4/NNK/XI/2026" in text_of(work.browser.get("/numbers/"))


def test_progress_is_a_table_and_a_plot_of_the_same_facts(work: Workspace) -> None:
    page = work.browser.get("/progress/").content.decode()

    assert "Draw up a list of secure contacts" in page or "Menyusun daftar kontak" in page
    assert "function" not in page
    assert "<svg" in page
    assert "style=" not in page


def test_the_progress_calls_no_cooperation_agreement_by_its_file(work: Workspace) -> None:
    referral = work.file("nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml")
    kept = referral.read_text(encoding="utf-8")
    referral.write_text(kept.replace("Contoh Dewasa Pertama", "Xqora Velindra"), encoding="utf-8")
    cooperation = work.file("nunukan-ttu/cooperations/victim-referral.yaml")
    named = cooperation.rename(cooperation.with_name("xqora-velindra.yaml"))
    try:
        page = work.browser.get("/progress/").content.decode()
    finally:
        named.rename(cooperation)
        referral.write_text(kept, encoding="utf-8")

    assert "the Cross-Regional Referral" in page
    assert "xqora" not in page.casefold()


def test_the_list_of_today_names_what_waits(work: Workspace) -> None:
    first = work.browser.get("/").content.decode()
    for _ in range(9):
        page = work.browser.get("/?check").content.decode()

    assert "documents are still being checked" in first
    assert work.url(MINUTES) not in first
    assert "has to be corrected" not in first
    assert text_of(work.browser.get("/")) == text_of(work.browser.get("/?check"))
    assert "still being checked" not in page
    assert work.url(MINUTES) in page
    assert not any(each.id in page for each in served().documents() if each.sealed)


@pytest.mark.parametrize("name", [MINUTES, "nunukan-ttu/agreement.yaml", "parties/nunukan.yaml"])
def test_each_field_has_a_name_and_what_describes_it_is_there(work: Workspace, name: str) -> None:
    file = work.file(name)
    file.write_text(
        file.read_text(encoding="utf-8").replace("zone: WITA", "zone: X"), encoding="utf-8"
    )
    page = lxml.html.fromstring(work.get(name).content.decode())
    known = set(page.xpath("//@id"))
    named = page.xpath("//@aria-describedby | //@aria-labelledby | //label/@for")
    fields = page.xpath(
        "//form[@id='form']//*[self::select or self::textarea or self::input[not(@type)]]"
    )
    labels = set(page.xpath("//label/@for"))

    assert len(known) == len(page.xpath("//@id"))
    assert {each for ids in named for each in ids.split()} - known == set()
    assert [
        each.get("id")
        for each in fields
        if each.get("id") not in labels and not each.get("aria-label")
    ] == []


@pytest.mark.parametrize(
    ("file", "key", "said"),
    [
        ("nunukan-ttu/agreement.yaml", "languages", "5"),
        ("nunukan-ttu/agreement.yaml", "languages", "{id: en}"),
        ("nunukan-ttu/agreement.yaml", "commitments", "5"),
        ("nunukan-ttu/agreement.yaml", "parties", "5"),
        ("parties/nunukan.yaml", "units", "5"),
        ("parties/nunukan.yaml", "units", "[a, b]"),
    ],
)
def test_a_file_in_which_a_key_says_something_else_stops_no_page(
    tmp_path: Path, file: str, key: str, said: str
) -> None:
    work = Workspace(tmp_path, "nunukan-ttu")
    path = work.file(file)
    text = re.sub(rf"(?m)^{key}:.*\n(?:(?:[ -].*)?\n)*", "", path.read_text("utf-8"))
    path.write_text(f"{text}\n{key}: {said}\n", "utf-8")
    work.serve()

    pages = [
        work.browser.get("/new/nunukan-ttu/minutes/"),
        work.browser.get("/new/nunukan-ttu/cooperation/"),
        work.get("nunukan-ttu/agreement.yaml"),
        work.get("nunukan-ttu/cooperations/victim-referral.yaml"),
    ]

    assert {each.status_code for each in pages} == {200}
    if key == "languages":
        checked = lxml.html.fromstring(pages[1].content).xpath(
            "//input[@name='languages'][@checked]/@value"
        )
        assert checked == ["id", "en"]
