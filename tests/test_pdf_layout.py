"""What the official formats ask for, found at its place in the PDF."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from mou_gen import pipeline
from mou_gen.document import Document
from mou_gen.kinds.kind import Edition
from mou_gen.theme import Theme
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.printing import ComposedDocument
from tests.dossiers import copied
from tests.examples import BILINGUAL, FOLDERS, both_engines, composed, pdfs
from tests.lines import Line, pieces
from tests.printed import MM
from tests.rendering import render
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RUJUKAN

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("examples")]

Edit = tuple[str, str]
WORK_PLAN = "ntb-pekerja-migran/work-plans/2027.yaml"
A4 = 210.0, 297.0
CENTRE = (30 + 190) / 2
"""Of the text, in millimetres: margins of 3 and 2 cm."""
TEMPLATE = (FOLDERS[0] / "agreement.html").read_text(encoding="utf-8")
GARUDA = (
    '<img src="emblems/garuda.png" alt="Lambang negara Garuda Pancasila" width="25">',
    '<img src="emblems/garuda.png" alt="Lambang mitra" width="20">'
    '<img src="emblems/garuda.png" alt="Lambang pemrakarsa" width="20">',
)
BOTH_EMBLEMS = TEMPLATE.replace(*GARUDA)
KESEPAKATAN = (FOLDERS[0] / "themes" / "kesepakatan.yaml").read_text(encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Box:
    """A picture or something drawn; in millimetres from the left and the top of its page."""

    page: int
    left: float
    top: float
    right: float
    bottom: float

    @property
    def size(self) -> tuple[float, float]:
        return self.right - self.left, self.bottom - self.top

    def holds(self, line: Line) -> bool:
        return (
            self.page == line.page
            and self.left < line.left / MM < line.right / MM < self.right
            and self.top < line.baseline / MM < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Printed:
    composed: ComposedDocument
    pdf: bytes

    @property
    def document(self) -> Document:
        return self.composed.document

    @property
    def theme(self) -> Theme:
        return self.composed.theme

    @property
    def lines(self) -> list[Line]:
        return list(pieces(self.pdf))

    @property
    def pages(self) -> int:
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            return len(pdf)

    def line(self, text: str) -> Line:
        """Return the one piece of a line that says *text*, its spaces left out."""
        (found,) = (line for line in self.lines if line.text == text)
        return found

    def boxes(self, kind: int) -> list[Box]:
        """Return the pictures or paths of all pages."""
        with pypdfium2.PdfDocument(self.pdf) as pdf:
            return [box for n, page in enumerate(pdf) for box in _boxes(page, n, kind)]

    def pictures(self) -> list[Box]:
        return self.boxes(pdfium.FPDF_PAGEOBJ_IMAGE)

    def frames(self, width: float, height: float) -> list[Box]:
        """Return the dashed frames that are *width* by *height* millimetres large.

        One engine draws them in one stroke, the other edge by edge.
        """
        edges = [box for box in self.drawn() if _alike(box.size, (width, 0))]
        whole = [box for box in self.drawn() if _alike(box.size, (width, height))]
        return whole or [
            Box(above.page, above.left, above.top, below.right, below.bottom)
            for above, below in zip(edges[::2], edges[1::2], strict=True)
            if _alike((below.top - above.top,), (height,))
        ]

    def drawn(self) -> list[Box]:
        return self.boxes(pdfium.FPDF_PAGEOBJ_PATH)


def _alike(found: tuple[float, ...], wanted: tuple[float, ...]) -> bool:
    return all(abs(one - other) < 0.5 for one, other in zip(found, wanted, strict=True))


def _boxes(page: pypdfium2.PdfPage, number: int, kind: int) -> Iterator[Box]:
    height = page.get_height()
    for each in page.get_objects(filter=[kind], max_depth=4):
        left, bottom, right, top = each.get_bounds()
        yield Box(number, left / MM, (height - top) / MM, right / MM, (height - bottom) / MM)


@dataclass(frozen=True, slots=True)
class Press:
    """Prints samples with one of the engines, their files below a folder."""

    root: Path
    engine: str

    def agreement(self, more: str = "", **templates: str) -> Printed:
        """Return the sample agreement; *templates* are files by their names."""
        files = {**samples.FILES, KERJA_SAMA: samples.AGREEMENT + more}
        own = samples.write(self.root / "own", {"README": "", **templates})
        data = samples.write(self.root / "data", files)
        (paper,) = self._printed(data / KERJA_SAMA, (own, *FOLDERS))
        return paper

    def referral(self, more: str = "", party: str = samples.PARTY) -> tuple[Printed, Printed]:
        """Return letter and form of the sample referral with *more* before its sealed part."""
        text = samples.REFERRAL.replace("sealed:", f"{more}sealed:", 1)
        files = {**samples.FILES, RUJUKAN: text, NUNUKAN: party}
        letter, form = self._printed(samples.write(self.root, files) / RUJUKAN, FOLDERS)
        return letter, form

    def work_plan(self, *edits: Edit) -> Printed:
        """Return the work plan of the examples with *edits*."""
        told = [(WORK_PLAN, old, new) for old, new in edits]
        (plan,) = self._printed(copied("examples", self.root, *told) / WORK_PLAN, FOLDERS)
        return plan

    def pdf(self, *papers: ComposedDocument) -> list[bytes]:
        return list(render(papers, ["pdf"], FOLDERS, Path(), self.engine).values())

    def _printed(self, path: Path, folders: tuple[Path, ...]) -> list[Printed]:
        papers = pipeline.check_all([path], Edition(), folders).composed
        return [Printed(each, pdf) for each, pdf in zip(papers, self.pdf(*papers), strict=True)]


@pytest.fixture(params=ENGINES)
def press(request: pytest.FixtureRequest, tmp_path: Path) -> Press:
    return Press(tmp_path, request.param)


def middle(line: Line) -> float:
    return (line.left + line.right) / 2 / MM


def test_the_garuda_stands_at_the_top_centre_of_an_agreement(press: Press) -> None:
    (garuda,) = press.agreement().pictures()

    assert garuda.page == 0
    assert garuda.size[0] == pytest.approx(25, abs=0.1)
    assert (garuda.left + garuda.right) / 2 == pytest.approx(CENTRE, abs=0.5)
    assert garuda.top == pytest.approx(25, abs=0.5)


def test_two_emblems_stand_left_and_right_on_one_level(press: Press) -> None:
    left, right = press.agreement(**{"agreement.html": BOTH_EMBLEMS}).pictures()

    assert (left.size[0], right.size[0]) == pytest.approx((20, 20), abs=0.1)
    assert (left.left, right.right) == pytest.approx((30, 190), abs=0.2)
    assert left.top == pytest.approx(right.top, abs=0.1)


def test_a_head_of_region_writes_under_the_garuda_and_the_post_with_the_address_at_the_foot(
    press: Press,
) -> None:
    address = "Jalan Contoh Nomor 1, Nunukan"
    copies = "".join(f"  - Dinas {n}\n" for n in range(40))
    more = f"signed_by: head\ncopies:\n{copies}"

    letter, _ = press.referral(more, samples.PARTY + f"address: {address}\n")

    (garuda,) = letter.pictures()
    post, foot = letter.line("BUPATINUNUKAN"), letter.line(address.replace(" ", ""))
    assert garuda.size[0] == pytest.approx(25, abs=0.1)
    assert (garuda.left + garuda.right) / 2 == pytest.approx(middle(post), abs=0.5)
    assert middle(post) == pytest.approx(CENTRE, abs=0.5)
    assert garuda.bottom < post.baseline / MM < garuda.bottom + 10
    assert letter.pages == 2
    assert foot.page == 0
    assert middle(foot) == pytest.approx(CENTRE, abs=0.5)
    assert foot.baseline / MM > A4[1] - letter.theme.bottom_mm
    assert foot.height / post.height == pytest.approx(10 / 12, abs=0.01)


def test_government_and_office_in_a_letterhead_are_as_three_to_four_over_a_rule(
    press: Press,
) -> None:
    letter, _ = press.referral()

    government, office = letter.line("PEMERINTAHKABUPATENNUNUKAN"), letter.line("DINASSOSIAL")
    assert government.height / office.height == pytest.approx(3 / 4, abs=0.01)
    assert government.baseline < office.baseline
    assert middle(government) == pytest.approx(middle(office), abs=0.5)
    (kop,) = [box for box in letter.drawn() if box.left == pytest.approx(30) and box.size[0] > 159]
    assert office.baseline / MM < kop.bottom
    assert _ink(letter.pdf, kop.bottom) == pytest.approx(letter.theme.rule_pt, abs=0.3)


def _ink(pdf: bytes, bottom_mm: float) -> float:
    """Return how thick the ink is that ends at *bottom_mm* in the middle of the first page, in points."""
    scale = 8
    with pypdfium2.PdfDocument(pdf) as document:
        image = document[0].render(scale=scale, grayscale=True)
        column = bytes(image.buffer)[image.width // 2 :: image.stride]
        bottom = round(bottom_mm * MM * scale)
        return sum(grey < 128 for grey in column[bottom - 5 * scale : bottom + scale]) / scale


@both_engines
@pytest.mark.parametrize("file", BILINGUAL)
def test_pages_are_numbered_at_the_top_centre_from_the_second_on(file: str, engine: str) -> None:
    for paper in example(file, engine):
        top = paper.theme.top_mm * MM
        heads = [line for line in paper.lines if line.baseline < top]

        numbers = [(line.page + 1, line.text) for line in heads]
        assert numbers == [(page, str(page)) for page in range(2, paper.pages + 1)]
        assert [middle(line) for line in heads] == pytest.approx([CENTRE] * len(heads), abs=0.5)


def example(file: str, engine: str) -> list[Printed]:
    edition = "as the file says"
    written = pdfs(file, edition, engine).values()
    return [
        Printed(each, pdf) for each, (_, pdf) in zip(composed(file, edition), written, strict=True)
    ]


def test_the_classification_stands_on_each_page_of_letter_and_form(press: Press) -> None:
    for paper in press.referral():
        top = paper.theme.top_mm * MM
        marked = [
            line.page for line in paper.lines if line.baseline < top and "RAHASIA" in line.text
        ]

        assert marked == list(range(paper.pages))


def test_each_party_signs_beside_a_box_for_the_meterai_the_first_party_at_the_right(
    press: Press,
) -> None:
    paper = press.agreement()

    boxes = paper.frames(26, 16)
    words = [line for line in paper.lines if line.text == "Meterai"]
    assert len(boxes) == len(words) == 2
    assert all(box.holds(word) for box, word in zip(boxes, words, strict=True))
    second, first = paper.line("PIHAKKEDUA,"), paper.line("PIHAKKESATU,")
    assert (first.page, first.baseline) == (second.page, second.baseline)
    assert second.right / MM < CENTRE < first.left / MM


def test_an_electronic_signature_has_a_place_with_one_anchor(press: Press) -> None:
    letter, _ = press.referral("signing: electronic\n")

    (place,) = letter.frames(45, 20)
    anchor = letter.line("#")
    assert place.holds(anchor)
    assert any(place.holds(line) and line.text.startswith("Tempattanda") for line in letter.lines)
    assert place.left > CENTRE - 5


def test_boxes_for_initials_stand_at_the_foot_of_each_page_if_the_theme_says_so(
    press: Press,
) -> None:
    themes = {"themes/paraf.yaml": KESEPAKATAN.replace("initials: no ", "initials: yes ")}

    paper = press.agreement("theme: paraf\n", **themes)

    boxes = _boxes_for_initials(paper)
    second, first = (
        [line for line in paper.lines if line.text == party and line.baseline / MM > 272]
        for party in ("KEDUA", "KESATU")
    )
    pages = list(range(paper.pages))
    assert [line.page for line in first] == [line.page for line in second] == pages
    assert [box.page for box in boxes] == [page for page in pages for _ in "12"]
    for page in pages:
        left, right = (box for box in boxes if box.page == page)
        assert left.right < right.left
        assert left.left < second[page].left / MM < left.right
        assert right.left < first[page].left / MM < right.right
        assert right.right == pytest.approx(190, abs=1)
        assert first[page].baseline / MM < right.top < right.bottom < 297 - 5


def _boxes_for_initials(paper: Printed) -> list[Box]:
    return [box for box in paper.drawn() if _alike(box.size, (20, 9))]


def test_there_are_no_boxes_for_initials_otherwise(press: Press) -> None:
    paper = press.agreement()

    assert _boxes_for_initials(paper) == []
    assert not any("Paraf" in line.text for line in paper.lines)


def test_each_page_of_a_draft_has_its_mark_and_no_page_of_a_final_document(press: Press) -> None:
    draft = press.agreement()
    document = replace(draft.document, draft=False)
    (final,) = press.pdf(replace(draft.composed, document=document))

    assert min(_grey(draft.pdf)) > 1000
    assert max(_grey(final)) < 600
    assert not any("DRAF" in line.text for line in draft.lines)


def _grey(pdf: bytes) -> list[int]:
    """Return how many pixels of each page have the grey of the mark."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            bytes(page.render(scale=0.5, grayscale=True).buffer).count(0xE8) for page in document
        ]


HEAD_NIP = "  nip: 19790101 200312 1 001\n  rank: Pembina Utama\n"


def test_no_rank_or_nip_stands_below_a_head_of_region(press: Press) -> None:
    party = samples.PARTY.replace("units:", f"{HEAD_NIP}units:", 1)

    letter, _ = press.referral("signed_by: head\n", party)

    assert letter.line("BupatiNunukan,").left / MM > CENTRE - 5
    assert not any(word in line.text for line in letter.lines for word in ("NIP", "Pembina"))


def test_the_lines_of_a_signature_on_behalf_stand_in_their_order(press: Press) -> None:
    more = (
        "signed_by: setda\non_behalf: yes\n"
        "through: {office: {id: Asisten Pemerintahan, en: Assistant}}\n"
    )
    head = "  head: {office: {id: Sekretaris Daerah, en: Regional Secretary}}\n"
    party = samples.PARTY.replace("  setda:\n", f"  setda:\n  {head}", 1)

    letter, _ = press.referral(more, party)

    names = ("a.n.BupatiNunukan", "SekretarisDaerah", "u.b.", "AsistenPemerintahan,")
    lines = [letter.line(name) for name in names]
    assert [line.baseline for line in lines] == sorted(line.baseline for line in lines)
    assert {line.page for line in lines} == {0}
    assert max(line.left for line in lines) - min(line.left for line in lines) < 2
    assert any(line.text.startswith("NIP") for line in letter.lines)


@pytest.mark.parametrize("lines", [1, 3, 5, 7])
def test_who_gets_a_copy_stands_on_the_page_of_the_signature(lines: int, press: Press) -> None:
    """However long the letter is: one of these ends where a page does."""
    more = f"draft: {'contoh ' * 14 * lines}\ncopies: [Bupati Nunukan, Sekretaris Daerah]\n"

    letter, _ = press.referral(more)

    first, *_others = (line.page for line in letter.lines if line.text.startswith("NIP"))
    copies = ("Tembusan:", "BupatiNunukan", "SekretarisDaerah")
    assert {line.page for line in letter.lines if line.text.endswith(copies)} == {first}


AMOUNT = (
    ("APBN dan APBD PIHAK KEEMPAT", "Rp770.000.000,00 (tujuh ratus tujuh puluh juta rupiah), APBN"),
    (
        "APBN and APBD of the FOURTH PARTY",
        "Rp770,000,000.00 (seven hundred and seventy million rupiah), APBN",
    ),
)


def test_an_amount_in_a_table_of_many_columns_stays_in_its_cell(press: Press) -> None:
    plan = press.work_plan(*AMOUNT)

    (amount,) = (line for line in plan.lines if line.text.startswith("Rp770.000.000,00"))
    rules = {box.left * MM for box in plan.drawn() if box.page == amount.page and box.size[0] < 0.5}
    right = min(rule for rule in rules if rule > amount.left)

    assert amount.right < right
