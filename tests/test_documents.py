"""What the data decide of a paper: its articles, parties, signatories and theme."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mou_gen import messages, pipeline
from mou_gen.checks import completeness
from mou_gen.data.model import Model, may_be_unknown
from mou_gen.document import Article, Blank, Document, Field, Part, Signatures, printed_words, walk
from mou_gen.errors import InputError
from mou_gen.kinds import registry
from mou_gen.kinds.kind import Edition
from mou_gen.language.regions import region_by_code
from mou_gen.library.labels import read_labels
from tests import examples, steps
from tests.examples import AGREEMENTS, BILINGUAL, FOLDERS, TYPES
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, TTU

pytestmark = pytest.mark.slow

ID = Edition(languages=("id",))
JOINT = TYPES["kesepakatan-bersama"].articles


def composed(root: Path, file: str, edition: Edition = ID) -> list[Document]:
    return [each.document for each in pipeline.check_all([root / file], edition, FOLDERS).composed]


def agreement(
    root: Path, more: str = "", *, old: str = "", new: str = "", edition: Edition = ID
) -> Document:
    """Return the agreement of the samples with *old* as *new*, and *more* below it."""
    text = samples.AGREEMENT.replace(old, new, 1) if old else samples.AGREEMENT
    samples.write(root, {**samples.FILES, KERJA_SAMA: text + more})
    (document,) = composed(root, KERJA_SAMA, edition)
    return document


def findings(root: Path, more: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        agreement(root, more)
    return [f"{each.source.line}: {each.message} | {each.hint}" for each in caught.value.problems]


def articles(document: Document) -> list[str]:
    return [node.id for node in walk(document) if isinstance(node, Article)]


def said(document: Document) -> str:
    return " ".join(printed_words(document).split())


def test_an_agreement_has_the_articles_of_the_plan_in_their_order(tmp_path: Path) -> None:
    samples.write(tmp_path)
    (document,) = composed(tmp_path, KERJA_SAMA, Edition())

    assert articles(document) == list(JOINT)


def test_an_agreement_may_begin_with_its_parties_alone(tmp_path: Path) -> None:
    least = "kind: agreement\ntype: kesepakatan-bersama\nparties: [nunukan, ttu]\noriginals: 2\n"
    samples.write(tmp_path, {**samples.FILES, KERJA_SAMA: least})

    (document,) = composed(tmp_path, KERJA_SAMA, Edition())

    blanks = {each.origin.path for each in walk(document) if isinstance(each, Blank)}
    assert {"subject", "recitals", "affairs", "commitments", "duration"} <= blanks
    assert document.title == "Kesepakatan Bersama"


def test_a_recital_gets_the_mark_that_its_text_lacks_and_keeps_its_own(tmp_path: Path) -> None:
    old = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}\n"
    new = (
        "{id: bahwa daerah wajib mencegah, en: that regions have a duty to prevent}\n"
        "  - {key: ties, text: {id: bahwa daerah bertetangga, en: that the regions are neighbours}}\n"
        "  - {key: own, text: {id: bahwa daerah sepakat;, en: that the regions concur; and}}\n"
        "  - {key: will, text: {id: bahwa daerah bersedia, en: that the regions are willing.}}\n"
    )
    both = Edition(languages=("id", "en"))

    text = said(agreement(tmp_path, old=old, new=new, edition=both))

    for line in (
        "bahwa daerah wajib mencegah; 1. that regions have a duty to prevent; ",
        "bahwa daerah bertetangga; 2. that the regions are neighbours; ",
        "bahwa daerah sepakat; 3. that the regions concur; and ",
        "bahwa daerah bersedia. 4. that the regions are willing. ",
    ):
        assert line in text


def test_the_last_recital_but_one_is_joined_to_the_last(tmp_path: Path) -> None:
    old = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}\n"
    new = (
        "{id: bahwa daerah wajib mencegah, en: that regions have a duty to prevent}\n"
        "  - {key: ties, text: {id: bahwa daerah bertetangga, en: that the regions are neighbours}}\n"
    )

    text = said(agreement(tmp_path, old=old, new=new))

    assert "bahwa daerah wajib mencegah; dan 2. bahwa daerah bertetangga. " in text


def test_a_text_in_one_language_has_no_article_on_languages(tmp_path: Path) -> None:
    assert articles(agreement(tmp_path)) == [key for key in JOINT if key != "language"]


@pytest.mark.parametrize(
    ("done", "told"),
    [("melatih usaha rumah tangga", False), ("melayani korban kekerasan", True)],
)
def test_witnesses_and_victims_are_named_where_they_are_served(
    tmp_path: Path, done: str, told: bool
) -> None:
    begun = samples.AGREEMENT.partition("subject:")[2].partition("duration:")[0]
    own = (
        " {id: Pemberdayaan Perempuan, en: Women's Empowerment}\ndate: 2025-09-25\n"
        "parties: [nunukan, ttu]\naffairs: [perempuan-anak]\ncommitments:\n"
        f"  - {{key: a, title: {{id: A, en: A}}, text: {{id: {done}, en: to do}}}}\n"
    )
    text = said(agreement(tmp_path, old=begun, new=own))

    assert ("saksi dan/atau korban" in text) == told


def test_an_optional_article_can_be_left_out(tmp_path: Path) -> None:
    document = agreement(tmp_path, "articles: {leave_out: [funding, force-majeure]}\n")

    assert not {"funding", "force-majeure"} & set(articles(document))
    assert "Pasal 6 PELINDUNGAN DATA DAN KERAHASIAAN" in said(document)


@pytest.mark.parametrize("key", [key for key, rule in JOINT.items() if rule != "optional"])
def test_an_article_that_the_law_demands_cannot_be_left_out(tmp_path: Path, key: str) -> None:
    (found,) = findings(tmp_path, f"articles: {{leave_out: [{key}]}}\n")

    assert f"the article `{key}` cannot be omitted" in found
    assert JOINT[key] in found


def test_an_article_can_be_replaced_by_passages_of_the_data(tmp_path: Path) -> None:
    document = agreement(
        tmp_path,
        """articles:
  replace:
    force-majeure:
      title: {id: Keadaan Luar Biasa, en: Extraordinary Events}
      paragraphs:
        - id: Satu.
          en: One.
          letters:
            - id: huruf satu
              en: letter one
              numbers: [{id: angka satu, en: number one}]
        - {id: Dua., en: Two.}
""",
    )

    assert "Pasal 10 KEADAAN LUAR BIASA (1) Satu. a. huruf satu 1. angka satu (2) Dua." in said(
        document
    )
    assert "bencana alam" not in said(document)


def test_an_article_of_one_passage_has_no_number_in_it(tmp_path: Path) -> None:
    document = agreement(
        tmp_path,
        """articles:
  add:
    - key: monitoring
      after: implementation
      title: {id: Pemantauan, en: Monitoring}
      paragraphs: [{id: "Dipantau oleh:", en: "Monitored by:", letters: [{id: x, en: x}, {id: y, en: y}]}]
""",
    )

    assert articles(document)[3:6] == ["implementation", "monitoring", "duration"]
    assert "Pasal 5 PEMANTAUAN Dipantau oleh: a. x b. y Pasal 6" in said(document)


def test_an_added_article_may_stand_after_another(tmp_path: Path) -> None:
    document = agreement(
        tmp_path,
        """articles:
  add:
    - {key: meeting, after: implementation, title: {id: A, en: A}, paragraphs: [{id: a, en: a}]}
    - {key: stages, after: meeting, title: {id: B, en: B}, paragraphs: [{id: b, en: b}]}
    - {key: end, after: implementation, title: {id: C, en: C}, paragraphs: [{id: c, en: c}]}
""",
    )

    assert articles(document)[3:8] == ["implementation", "meeting", "stages", "end", "duration"]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (
            "articles: {add: [{key: x, after: x, title: {id: X, en: X}, paragraphs: [{id: a, en: a}]}]}\n",
            "`x` in `articles` is not an article of this type of agreement | allowed values",
        ),
        (
            "articles: {leave_out: [fundin]}\n",
            "is not an article of this type of agreement | did you mean `funding`?",
        ),
        (
            "articles: {add: [{key: x, after: nowhere, title: {id: X, en: X}, paragraphs: [{id: a, en: a}]}]}\n",
            "`nowhere` in `articles` is not an article of this type of agreement | allowed values",
        ),
        (
            "articles: {add: [{key: scope, after: duration, title: {id: X, en: X}, paragraphs: [{id: a, en: a}]}]}\n",
            "the article `scope` already exists",
        ),
        (
            "legal_basis: [uu-21-20007]\n",
            "`legal_basis` refers to an unknown law, `uu-21-20007` | did you mean `uu-21-2007`?",
        ),
        (
            "legal_basis: [uu-24-2019]\n",
            "`legal_basis` refers to an unknown law, `uu-24-2019` | write `{key: ..., title: {id: ..., en: ...}}`",
        ),
        ("theme: besar\n", "there is no theme `besar`"),
    ],
)
def test_what_the_plan_does_not_know_is_told_at_its_line(
    tmp_path: Path, more: str, told: str
) -> None:
    found = findings(tmp_path, more)

    last = samples.AGREEMENT.count("\n") + 1
    assert [each for each in found if told in each and each.startswith(f"{last}: ")]


def test_an_affair_that_no_region_has_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        agreement(tmp_path, old="affairs: [sosial]", new="affairs: [sosal]")

    assert "`sosal` in `affairs`" in str(caught.value)
    assert "did you mean `sosial`? (Permendagri 22/2020, article 4)" in str(caught.value)


AFFAIRS = 32
"""Of Permendagri 22/2020, article 4(1): 6 with basic services, 18 without, 8 optional."""


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_affair_of_the_regulation_is_printed(tmp_path: Path, language: str) -> None:
    affairs = read_labels(FOLDERS)[language].affairs
    new = f"affairs: [{', '.join(affairs)}]"
    edition = Edition(languages=(language,))

    printed = said(agreement(tmp_path, old="affairs: [sosial]", new=new, edition=edition))

    assert len(affairs) == AFFAIRS
    assert all(title in printed for title in affairs.values())


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("id", "pendidikan; dan b. pelaksanaan syariat Islam."),
        ("en", "education; and b. Islamic sharia."),
    ],
)
def test_an_affair_of_its_own_is_printed_by_the_title_given(
    tmp_path: Path, language: str, printed: str
) -> None:
    own = "{key: syariat, title: {id: pelaksanaan syariat Islam, en: Islamic sharia}}"
    new = f"affairs: [pendidikan, {own}]"
    edition = Edition(languages=(language,))

    document = agreement(tmp_path, old="affairs: [sosial]", new=new, edition=edition)

    assert printed in said(document)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("affairs: [sosial]", "affairs: [sosial, {key: sosial, title: {id: a, en: b}}]"),
        ("originals: 2", "originals: 2\nlegal_basis: [uu-1-2023, uu-1-2023]"),
        ("originals: 2", "originals: 2\nlegal_basis: [a, {key: a, title: {id: a, en: b}}]"),
    ],
)
def test_no_affair_and_no_law_stands_twice(tmp_path: Path, old: str, new: str) -> None:
    with pytest.raises(InputError) as caught:
        agreement(tmp_path, old=old, new=new)

    assert "duplicate" in str(caught.value)


def test_laws_are_cited_by_their_titles_and_one_of_its_own_by_the_title_given(
    tmp_path: Path,
) -> None:
    own = "{key: perda, title: {id: Peraturan Daerah Contoh, en: Sample Regional Regulation}}"
    document = agreement(tmp_path, f"legal_basis: [uu-21-2007, {own}]\n")

    assert (
        "1. Undang-Undang Nomor 21 Tahun 2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang;"
        " 2. Peraturan Daerah Contoh."
    ) in said(document)


def test_a_nota_kesepahaman_prints_that_name_throughout(tmp_path: Path) -> None:
    document = agreement(tmp_path, old="type: kesepakatan-bersama", new="type: nota-kesepahaman")

    assert printed_words(document).strip().startswith("NOTA KESEPAHAMAN\n")
    assert "Kesepakatan Bersama" not in said(document)
    assert "Nota Kesepahaman ini berlaku untuk jangka waktu 5 (lima) tahun" in said(document)


def test_three_parties_sign_from_right_to_left_and_the_third_in_the_middle(tmp_path: Path) -> None:
    third = samples.OTHER_PARTY.replace("53.03", "65.71").replace("Timor Tengah Utara", "Tarakan")
    third = (
        third.replace("Bupati", "Wali Kota").replace("Regent", "Mayor").replace("Regency", "City")
    )
    third = third.replace("Kabupaten", "Kota").replace("TTU", "Tarakan")
    files = {**samples.FILES, "parties/tarakan.yaml": third}
    text = samples.AGREEMENT.replace("[nunukan, ttu]", "[nunukan, ttu, tarakan]")
    files[KERJA_SAMA] = text.replace("originals: 2", "originals: 3")
    samples.write(tmp_path, files)
    (document,) = composed(tmp_path, KERJA_SAMA, Edition())

    text = said(document)
    assert "PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA selanjutnya secara bersama-sama" in text
    assert "The FIRST PARTY, the SECOND PARTY, and the THIRD PARTY are hereinafter" in text
    assert "AMONG" in text
    (signatures,) = (node for node in walk(document) if isinstance(node, Signatures))
    rows = [[block and block.id for block in row] for row in signatures.rows]
    assert rows == [["signatures/ttu", "signatures/nunukan"], ["signatures/tarakan"]]


def party(code: str) -> str:
    """Return the file of the region with the Kemendagri *code* as a party."""
    region = region_by_code(code)
    assert region
    data = {
        "kind": "party",
        "region": code,
        "government": dict(region.government),
        "head": {"office": dict(region.head)},
    }
    return json.dumps(data)


@pytest.mark.parametrize("code", ["53.03", "65", "53"])
def test_disputes_go_to_the_minister_unless_all_are_regencies_of_one_province(
    tmp_path: Path, code: str
) -> None:
    """Permendagri 22/2020, article 21(1): a province beside a regency of its own as well."""
    samples.write(tmp_path, {**samples.FILES, TTU: party(code)})

    text = said(composed(tmp_path, KERJA_SAMA, Edition())[0])

    assert (
        "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada Menteri Dalam Negeri."
    ) in text
    assert (
        "a PARTY in dispute, alone or jointly with another, shall apply to the Minister of Home Affairs"
        in text
    )
    assert "Wakil Pemerintah Pusat" not in text


@pytest.mark.parametrize("third", [False, True])
def test_within_one_province_its_team_settles_disputes_before_the_minister(
    tmp_path: Path, third: bool
) -> None:
    """Permendagri 22/2020, articles 19 and 20."""
    files = {**samples.FILES, TTU: party("65.01")}
    if third:
        files["parties/tarakan.yaml"] = party("65.71")
        files[KERJA_SAMA] = _of_three("tarakan", "ttu")
    samples.write(tmp_path, files)

    text = said(composed(tmp_path, KERJA_SAMA, Edition())[0])

    assert (
        "kepada Tim Koordinasi Kerja Sama Daerah Provinsi Kalimantan Utara, dan hasil"
        " penyelesaiannya dituangkan dalam berita acara yang ditandatangani oleh PARA PIHAK."
    ) in text
    assert (
        "Tim Koordinasi Kerja Sama Daerah PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan"
        in text
    )
    assert (
        "Coordination Team of a PARTY in dispute, alone or jointly with that of another, shall apply to the"
        in text
    )
    assert "Gubernur Kalimantan Utara sebagai Wakil Pemerintah Pusat menyampaikan" in text
    assert "Coordination Team of Kalimantan Utara Province" in text
    assert f"coordination {'among' if third else 'between'} the PARTIES" in text
    assert "the Governor of Kalimantan Utara, as representative of the Central Government," in text
    assert "PARA PIHAK menyampaikan permohonan" not in text
    assert "sebagaimana dimaksud pada ayat (3) ditetapkan dengan Keputusan Menteri" in text


def test_a_third_region_of_another_province_takes_the_dispute_to_the_minister(
    tmp_path: Path,
) -> None:
    files = {
        **samples.FILES,
        "parties/bulungan.yaml": party("65.01"),
        TTU: party("53.03"),
        KERJA_SAMA: _of_three("bulungan", "ttu"),
    }
    samples.write(tmp_path, files)

    text = said(composed(tmp_path, KERJA_SAMA, Edition())[0])

    assert (
        "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan" in text
    )
    assert "Wakil Pemerintah Pusat" not in text


def _of_three(*others: str) -> str:
    text = samples.AGREEMENT.replace("[nunukan, ttu]", f"[nunukan, {', '.join(others)}]")
    return text.replace("originals: 2", "originals: 3")


def test_a_date_that_is_not_known_is_one_blank(tmp_path: Path) -> None:
    document = agreement(tmp_path, old="date: 2025-09-25\n", new="")

    assert "Pada hari ini, [......: hari dan tanggal penandatanganan], bertempat" in said(document)


def test_an_acting_head_says_so(tmp_path: Path) -> None:
    office = "  office: {id: Bupati Nunukan, en: Regent of Nunukan}\n"
    party = samples.PARTY.replace(office, f"{office}  acting: Plt.\n", 1)
    samples.write(tmp_path, {**samples.FILES, NUNUKAN: party})
    (document,) = composed(tmp_path, KERJA_SAMA, Edition())

    assert "Plt. Bupati Nunukan," in said(document)
    assert "Acting Regent of Nunukan," in said(document)


def test_a_theme_of_the_agreement_or_of_its_first_party_is_used(tmp_path: Path) -> None:
    own = tmp_path / "own" / "themes"
    own.mkdir(parents=True)
    usual = (FOLDERS[0] / "themes" / "kesepakatan.yaml").read_text(encoding="utf-8")
    (own / "besar.yaml").write_text(usual.replace("size_pt: 12", "size_pt: 14"), encoding="utf-8")
    party = samples.PARTY + "theme: besar\n"
    root = samples.write(tmp_path / "data", {**samples.FILES, NUNUKAN: party})

    themes = {
        each.theme.name
        for file in (KERJA_SAMA, RUJUKAN)
        for each in pipeline.check_all([root / file], ID, [tmp_path / "own", *FOLDERS]).composed
    }

    assert themes == {"besar"}


def test_a_wrong_token_of_a_theme_is_an_error_with_its_line(tmp_path: Path) -> None:
    own = tmp_path / "own" / "themes"
    own.mkdir(parents=True)
    usual = (FOLDERS[0] / "themes" / "kesepakatan.yaml").read_text(encoding="utf-8")
    (own / "kesepakatan.yaml").write_text(
        usual.replace("size_pt: 12", "size_pt: gross"), encoding="utf-8"
    )
    samples.write(tmp_path / "data")

    with pytest.raises(InputError) as caught:
        pipeline.check_all([tmp_path / "data" / KERJA_SAMA], ID, [tmp_path / "own", *FOLDERS])

    assert "kesepakatan.yaml:5:10: error: `size_pt` must be a number above zero" in str(
        caught.value
    )


def letter(root: Path, more: str) -> Document:
    text = samples.REFERRAL.replace("persons: 1\n", f"persons: 1\n{more}")
    samples.write(root, {**samples.FILES, RUJUKAN: text})
    return composed(root, RUJUKAN, Edition())[0]


def signature(document: Document) -> str:
    (signatures,) = (node for node in walk(document) if isinstance(node, Signatures))
    return printed_words(signatures)


def test_the_head_of_the_unit_signs_with_rank_and_nip(tmp_path: Path) -> None:
    assert signature(letter(tmp_path, "")).split("\n") == [
        "Kepala Dinas Sosial,",
        "[......: nama Kepala Dinas Sosial]",
        "[......: pangkat/golongan]",
        "NIP [......: nomor induk pegawai]",
    ]


def test_a_head_of_region_signs_with_the_name_alone_below_the_garuda(tmp_path: Path) -> None:
    document = letter(tmp_path, "signed_by: head\n")

    assert signature(document).split("\n") == ["Bupati Nunukan,", "[......: nama Bupati Nunukan]"]
    assert document.letterhead is not None
    assert document.letterhead.kop == "head"
    assert printed_words(document.letterhead).strip() == "BUPATI NUNUKAN"
    assert [printed_words(line) for line in document.letterhead.foot] == [
        "[......: alamat Pemerintah Kabupaten Nunukan]"
    ]


def test_a_unit_signs_on_behalf_of_the_head_and_someone_through_it(tmp_path: Path) -> None:
    document = letter(
        tmp_path,
        "signed_by: dinas-sosial\non_behalf: yes\nthrough:\n  office: {id: Sekretaris Dinas}\n"
        "  name: Pejabat Rekaan\n  rank: Pembina\n  nip: 197901012003121001\nsigning: electronic\n",
    )

    assert signature(document).split("\n") == [
        "a.n. Bupati Nunukan",
        "Kepala Dinas Sosial",
        "u.b.",
        "Sekretaris Dinas,",
        "Tempat tanda tangan elektronik",
        "#",
        "Pejabat Rekaan",
        "Pembina",
        "NIP 197901012003121001",
    ]
    assert document.letterhead is not None
    assert printed_words(document.letterhead).strip() == "PEMERINTAH KABUPATEN NUNUKAN"


@pytest.mark.parametrize(
    ("more", "told"),
    [
        ("signed_by: bappeda\n", "there is no unit of nunukan with the key `bappeda`"),
        (
            "signed_by: head\non_behalf: yes\n",
            "`on_behalf` does not apply when the head of region signs",
        ),
        (
            "through:\n  office: {id: Sekretaris}\n",
            "`through` (u.b.) is allowed only under `on_behalf`",
        ),
    ],
)
def test_a_signatory_who_may_not_sign_so_is_told(tmp_path: Path, more: str, told: str) -> None:
    with pytest.raises(InputError) as caught:
        letter(tmp_path, more)

    assert told in str(caught.value)


def test_the_fields_of_the_notula_stand_in_their_order() -> None:
    """Permendagri 1/2023, Lampiran I.D.10."""
    path = AGREEMENTS / "nunukan-ttu" / "minutes" / "2026-11-10.yaml"
    (each,) = pipeline.check_all([path], Edition(), FOLDERS).composed

    terms = [
        printed_words(node.term)
        for node in walk(each.document)
        if isinstance(node, Field) and node.term
    ]
    assert terms[:9] == [
        "Rapat",
        "Hari/Tanggal",
        "Surat Undangan",
        "Waktu Rapat",
        "Acara",
        "Ketua",
        "Sekretaris",
        "Pencatat",
        "Peserta Rapat",
    ]


def test_the_labels_can_describe_every_fact_that_may_be_missing() -> None:
    labels = read_labels(FOLDERS)

    def models(base: type[Model]) -> list[type[Model]]:
        return [kind for sub in base.__subclasses__() for kind in (sub, *models(sub))]

    facts = {
        f"{_declaring(kind, name).called()}.{field.alias or name}"
        for kind in models(Model)
        for name, field in kind.model_fields.items()
        if may_be_unknown(kind, name)
    }
    assert len(facts) > 20
    for words_of_language in labels.values():
        assert facts <= set(words_of_language.unknown)


def _declaring(kind: type[Model], name: str) -> type[Model]:
    return [b for b in kind.__mro__ if issubclass(b, Model) and name in b.model_fields][-1]


def test_every_blank_of_a_folder_with_the_least_data_has_words(tmp_path: Path) -> None:
    samples.write(tmp_path)
    for file in (KERJA_SAMA, RAPAT, RUJUKAN):
        for document in composed(tmp_path, file, Edition()):
            blanks = [node for node in walk(document) if isinstance(node, Blank)]
            assert blanks
            assert all(blank.what and "{" not in blank.what for blank in blanks)


@pytest.mark.parametrize("file", BILINGUAL)
def test_each_language_says_in_its_own_words_what_is_not_known(file: str) -> None:
    (paper,) = examples.composed(file, "sequential")
    indonesian, english = (each for each in paper.document.body if isinstance(each, Part))

    def blanks(part: Part) -> list[str]:
        return [node.what for node in walk(part) if isinstance(node, Blank)]

    assert len(blanks(indonesian)) == len(blanks(english)) > 0
    assert not set(blanks(indonesian)) & set(blanks(english))


def test_a_missing_fact_is_named_in_the_language_of_messages_where_the_paper_has_it(
    tmp_path: Path,
) -> None:
    samples.write(tmp_path)
    documents = composed(tmp_path, KERJA_SAMA, Edition())

    for spoken, number in (("id", "nomor dari"), ("en", "number given by")):
        with messages.speaking(spoken):
            assert number in " ".join(blank.what for blank in completeness.blanks(documents))


def test_one_example_of_each_kind_of_document_is_complete(tmp_path: Path) -> None:
    referral = AGREEMENTS / "nunukan-ttu"
    complete = (
        steps.copied(tmp_path),
        AGREEMENTS / "ntb-pekerja-migran/agreement.yaml",
        AGREEMENTS / "ntb-pekerja-migran/work-plans",
        AGREEMENTS / "pelatihan-kerja/studies",
        AGREEMENTS / "reports",
        referral / "referrals/NNK-TPPO-2026-0001.yaml",
        referral / "handovers",
        referral / "transmittals",
    )

    made = pipeline.check_all(complete, Edition(final=True), FOLDERS)

    known = {each.name for kind in registry.kinds().values() for each in kind.documents}
    assert {each.document.kind for each in made.composed} == known
    assert list(made.warnings) == []
