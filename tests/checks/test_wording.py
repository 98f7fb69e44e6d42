"""A finding stands where its words were written, and every place of a slip has one."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Problem
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.source.samples import HERE, KERJA_SAMA, changed, write

COMMITMENT = """\
    title: {id: Rujukan, en: Referral}
    text: {id: Mengembangkan rujukan., en: To develop referral.}
"""


COMMITTED = "{{ committed(agreement) }}"


def worded(more: str) -> str:
    """Return the list of commitments as a regency words it itself, with *more* in Indonesian."""
    return f"""{{% for commitment in agreement.commitments %}}
<li id="{{{{ commitment.key }}}}">
<p lang="id"><strong>{{{{ commitment.title.id }}}}</strong>: {{{{ commitment.text.id|item }}}}{more};</p>
<p lang="en"><strong>{{{{ commitment.title.en }}}}</strong>: {{{{ commitment.text.en|item }}}};</p>
</li>
{{% endfor %}}"""


def commitment(root: Path, title: tuple[str, str], text: tuple[str, str]) -> int:
    """Write a commitment of *title* and *text* in both languages; return the line of its title."""
    write(root)
    said = (f"{{id: '{indonesian}', en: '{english}'}}" for indonesian, english in (title, text))
    line, _ = changed(
        root, KERJA_SAMA, COMMITMENT, "    {}title: {}\n    text: {}\n".format(HERE, *said)
    )
    return line


def lines(problems: list[Problem]) -> list[int]:
    return [each.source.line for each in problems]


def test_a_word_in_two_values_of_one_paragraph_is_found_in_both(tmp_path: Path) -> None:
    line = commitment(
        tmp_path, ("Menulis notulen", "Minutes"), ("Mengirim notulen.", "To send minutes.")
    )

    problems = found("words", tmp_path / KERJA_SAMA)

    assert lines(problems) == [line, line + 1]
    assert {each.message for each in problems} == {"`notulen` is not used in official documents"}


def test_a_word_that_one_value_says_twice_is_one_finding(tmp_path: Path) -> None:
    line = commitment(
        tmp_path, ("Rapat", "Meetings"), ("Menulis notulen, mengirim notulen.", "To send minutes.")
    )

    assert lines(found("words", tmp_path / KERJA_SAMA)) == [line + 1]


def test_a_word_of_the_template_beside_the_same_in_the_data_is_found_in_both(
    tmp_path: Path,
) -> None:
    line = commitment(tmp_path / "data", ("Rapat", "Meetings"), ("Menulis notulen.", "To write."))
    said = worded("{% if loop.first %} Disertai notulen.{% endif %}")
    own = overridden(tmp_path / "own", "clauses/scope.html", COMMITTED, said)

    problems = found("words", tmp_path / "data" / KERJA_SAMA, own)

    in_data, in_template = problems  # "data/" comes before "own/"
    assert (Path(in_data.source.file).name, in_data.source.line) == ("agreement.yaml", line + 1)
    written = (own / "clauses/scope.html").read_text("utf-8").splitlines()
    assert "Disertai notulen." in written[in_template.source.line - 1]


def test_a_slip_of_the_template_is_not_told_of_data_that_say_its_word(tmp_path: Path) -> None:
    commitment(tmp_path / "data", ("Balai Rabu", "The hall"), ("Bertemu.", "To meet."))
    own = overridden(
        tmp_path / "own", "clauses/scope.html", COMMITTED, worded(" Rabu, 2 Mei 2024.")
    )

    problems = found("weekday", tmp_path / "data" / KERJA_SAMA, own)

    assert {Path(each.source.file).name for each in problems} == {"scope.html"}


@pytest.mark.parametrize(
    ("rule", "title", "text"),
    [
        ("parity-numbers", ("Lima orang", "Six persons"), ("Lima orang.", "Six persons.")),
        ("parity-numbers", ("Enam orang", "Persons"), ("Enam orang.", "Persons.")),
        ("parity-dates", ("1 Mei 2019", "2 May 2019"), ("1 Mei 2019.", "2 May 2019.")),
        ("parity-duty", ("Wajib hadir", "May attend"), ("Wajib hadir.", "May attend.")),
        ("parity-negation", ("Tidak hadir", "Attend"), ("Tidak hadir.", "Attend.")),
        ("weekday", ("Kamis, 1 Mei 2024", "And"), ("Kamis, 1 Mei 2024.", "Then.")),
        ("date-words", ("Pada 31 Juni 2019", "On"), ("Pada 31 Juni 2019.", "On.")),
        ("personal-data", ("NIK 6503014107900001", "A"), ("NIK 6503014107900001.", "B.")),
        ("affairs", ("Penyidikan perkara", "Cases"), ("Penyidikan perkara.", "Cases.")),
        ("placeholder", ("Rapat TBD", "Meetings"), ("Rapat TBD.", "Meetings.")),
    ],
)
def test_a_slip_in_two_values_is_told_at_both_places(
    tmp_path: Path, rule: str, title: tuple[str, str], text: tuple[str, str]
) -> None:
    line = commitment(tmp_path, title, text)

    assert sorted(set(lines(found(rule, tmp_path / KERJA_SAMA)))) == [line, line + 1]


def test_each_court_that_a_paragraph_names_is_told(tmp_path: Path) -> None:
    write(tmp_path / "data")
    old = "secara musyawarah"
    own = overridden(
        tmp_path / "own",
        "clauses/dispute-settlement.html",
        old,
        "melalui gugatan atau arbitrase",
    )

    problems = found("disputes", tmp_path / "data" / KERJA_SAMA, own)

    assert [each.message.split("`")[1] for each in problems] == ["arbitrase", "gugatan"]


def test_a_long_number_is_not_quoted_but_an_amount_of_money_is(tmp_path: Path) -> None:
    paper = recital(tmp_path, "menelepon <0812-3456-7890> atau <Rp200.000.000,00>", "to call.")

    telephone, amount = paper.found("placeholder")

    assert telephone.message == "a number with 12 digits is a placeholder"
    assert amount.message == "`<Rp200.000.000,00>` is a placeholder"
