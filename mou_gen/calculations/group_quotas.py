"""How many of those who take part shall be of one group: "paling sedikit 40% peserta perempuan", "30 orang, paling sedikit 10 orang di antaranya perempuan".

Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_GROUPS = r"(?P<group>perempuan|wanita|laki-laki|penyandang\s+disabilitas|lansia|lanjut\s+usia|anak|pemuda|pemudi)"
_AT_LEAST = r"(?:paling\s+(?:sedikit|kurang)|sekurang-kurangnya|sedikitnya|setidaknya|minimal)"
_LEAST = expression(rf"\b{_AT_LEAST}\s+$", re.IGNORECASE)
_OF_A_GROUP = expression(
    rf"\s+(?:dari\s+)?(?:(?:jumlah|seluruh)\s+)?(?:[^\W\d_]+\s+){{0,2}}?{_GROUPS}\b", re.IGNORECASE
)
_AMONG_THEM = expression(
    rf"\s+(?:orang\s+)?(?:di\s+antaranya|dari\s+mereka)\s+(?:adalah\s+)?{_GROUPS}\b", re.IGNORECASE
)
_OF_ALL = expression(rf"\s+[^\W\d_]+\s*,\s*{_AT_LEAST}\s+$", re.IGNORECASE)
_MANNERS = "paling sedikit kurang sekurang-kurangnya sedikitnya setidaknya minimal orang antaranya mereka peserta diikuti mengikuti"
_HUNDRED = 100


@value_class
class GroupQuota:
    """The least share of a group among those who take part in something."""

    place: int
    """In which of the texts it stands, from 0."""
    fact: Fact
    share: Decimal
    """As a part of 1."""
    group: str
    matter: tuple[Sense, ...]

    def is_of(self, other: GroupQuota) -> bool:
        """Return whether *other* is of the same group, and of the same matter."""
        alike = in_common([*self.matter], [*other.matter])
        return self.group == other.group and alike >= _ENOUGH


_ENOUGH = 2
"""Words in common by which two texts are about one matter."""


def missed_quotas(
    texts: Sequence[str], agreed: Sequence[str]
) -> Iterator[tuple[GroupQuota, GroupQuota]]:
    """Yield how many of one group *texts* ask for at the least, where what was *agreed* on the same matter asks for a larger share."""
    asked = [each for place, text in enumerate(agreed) for each in _shares(place, text)]
    for place, text in enumerate(texts) if asked else ():
        for quota in (*_shares(place, text), *_numbers(place, text)):
            alike = [each for each in asked if each.is_of(quota)]
            if alike and all(quota.share < each.share for each in alike):
                yield quota, alike[0]


def _shares(place: int, text: str) -> Iterator[GroupQuota]:
    for start, sentence in sentences_of(text):
        for each in facts(sentence, "id"):
            group = _OF_A_GROUP.match(sentence, each.end)
            if each.kind is FactKind.PERCENT and group and _LEAST.search(sentence, 0, each.start):
                share = amount_of(each) / _HUNDRED
                yield _quota(place, each.moved(start), share, group["group"], sentence)


def _numbers(place: int, text: str) -> Iterator[GroupQuota]:
    for start, sentence in sentences_of(text):
        numbers = [
            each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER and each.sure
        ]
        for whole, part in pairwise(numbers):
            group = _AMONG_THEM.match(sentence, part.end)
            if group and _OF_ALL.fullmatch(sentence, whole.end, part.start) and amount_of(whole):
                share = amount_of(part) / amount_of(whole)
                yield _quota(place, part.moved(start), share, group["group"], sentence)


def _quota(place: int, fact: Fact, share: Decimal, group: str, sentence: str) -> GroupQuota:
    name = " ".join(group.casefold().split())
    passed = meanings(f"{group} {_MANNERS}")
    matter = tuple(each for each in meanings(sentence) if not in_common([each], passed))
    return GroupQuota(place, fact, share, "perempuan" if name == "wanita" else name, matter)
