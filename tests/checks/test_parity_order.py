from __future__ import annotations

from pathlib import Path

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.source.samples import AGREEMENT, KERJA_SAMA, write

SERVICES = [
    (
        "Rehabilitasi sosial bagi korban dan saksi.",
        "Social rehabilitation of victims and witnesses.",
    ),
    (
        "Koordinasi gugus tugas setiap 3 (tiga) bulan.",
        "Task force coordination every 3 (three) months.",
    ),
    ("Komunikasi antara sekretariat kedua daerah.", "Communication between the secretariats."),
]


def commitments(root: Path, english: list[int]) -> list[int]:
    """Write SERVICES as commitments, their English texts in that order; return the lines of these."""
    write(root)
    head, _, rest = AGREEMENT.partition("commitments:\n")
    _, _, tail = rest.partition("duration:")
    text, lines = f"{head}commitments:\n", []
    for index, (indonesian, _) in enumerate(SERVICES):
        text += f"  - key: k{index}\n    title: {{id: Butir, en: Item}}\n    text:\n"
        text += f"      id: {indonesian}\n      en: {SERVICES[english[index]][1]}\n"
        lines.append(text.count("\n"))
    (root / KERJA_SAMA).write_text(f"{text}duration:{tail}")
    return lines


def test_paragraphs_in_the_same_order_are_fine(tmp_path: Path) -> None:
    commitments(tmp_path, [0, 1, 2])

    assert found("parity-order", tmp_path / KERJA_SAMA) == []


def test_two_exchanged_paragraphs_are_found(tmp_path: Path) -> None:
    lines = commitments(tmp_path, [1, 0, 2])

    problems = found("parity-order", tmp_path / KERJA_SAMA)

    assert [each.source.line for each in problems] == lines[:2]
    assert problems[0].message == "the English text of `a.` seems to belong to `b.`"


def test_a_rotated_list_is_found(tmp_path: Path) -> None:
    lines = commitments(tmp_path, [1, 2, 0])

    problems = found("parity-order", tmp_path / KERJA_SAMA)

    assert {each.source.line for each in problems} <= set(lines)
    assert len(problems) >= 2


def test_exchanged_paragraphs_of_a_template_are_found(tmp_path: Path) -> None:
    write(tmp_path)
    clause = "clauses/data-protection.html"
    own = overridden(tmp_path / "own", clause, '<p lang="en">The PARTIES shall keep', "§1")
    text = (own / clause).read_text()
    first = text.partition("§1")[2].partition("</p>")[0]
    second = text.partition('<p lang="en">Personal data')[2].partition("</p>")[0]
    text = text.replace(f"§1{first}", f'<p lang="en">Personal data{second}', 1)
    head, _, tail = text.rpartition(f'<p lang="en">Personal data{second}')
    (own / clause).write_text(f'{head}<p lang="en">The PARTIES shall keep{first}{tail}')

    problems = found("parity-order", tmp_path / KERJA_SAMA, own)

    assert {each.source.file for each in problems} == {f"templates/{clause}"}


def test_a_single_paragraph_has_no_order(tmp_path: Path) -> None:
    assert recital(tmp_path, "koordinasi.", "communication.").found("parity-order") == []
