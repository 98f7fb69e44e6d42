"""The six commitments stand in both languages, in their order, in every file of the agreement."""

from __future__ import annotations

import pytest

from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import JointAgreement
from tests import docx_words
from tests.examples import AGREEMENTS, EDITIONS, composed, files
from tests.lines import words_in_order
from tests.printed import squeezed

pytestmark = pytest.mark.slow

KEYS = [
    "task-force-coordination",
    "referral-system",
    "law-enforcement-and-protection",
    "human-rights",
    "cross-sector-cooperation",
    "focal-point-meetings",
]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("edition", ["as the file says", "columns", "stacked", "sequential"])
def test_all_six_stand_in_order(edition: str, language: str) -> None:
    agreement = Folder(AGREEMENTS).read(AGREEMENTS / "nunukan-ttu" / "agreement.yaml")
    assert isinstance(agreement, JointAgreement)
    assert [each.key for each in agreement.commitments or ()] == KEYS
    assert edition in EDITIONS
    document, docx, pdf = files("agreement.yaml", edition)["agreement"]
    (paper,) = composed("agreement.yaml", edition)

    for said in (squeezed(docx_words.words(docx)), words_in_order(document, paper.theme, pdf)):
        places = [
            said.find(squeezed(f"{each.title[language]}: {as_item(each.text[language])}"))
            for each in agreement.commitments or ()
        ]
        assert -1 not in places
        assert places == sorted(places)


def as_item(text: str) -> str:
    """Return *text* as an item of a list says it: in small letters, its full stop left to the list."""
    return text[0].lower() + text[1:].rstrip(".")
