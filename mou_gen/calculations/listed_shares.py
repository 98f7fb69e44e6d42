"""The shares at the head of the items of a list make the whole: "dalam tiga tahap:" above "30% setelah menara berdiri".

Only the Indonesian is read. What stands in an item behind its share, such as the progress after which a stage is
paid ("setelah pekerjaan mencapai 90%"), is no share. A list that gives what has been reached up to each stage is left
alone: it ends with the whole, or grows and tells of no payment. So is one with a rest, or with the most of a part.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from mou_gen.calculations.instalments import stage_of
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, numbers_counted, sentences_of, sum_of
from mou_gen.startup.expressions import expression

_STAGE = (
    r"(?:tahap(?:an)?|termin|angsuran|cicilan|kali\s+(?:pembayaran|pencairan|penyetoran)|bagian)"
)
_STAGES = expression(
    rf"\b(?:dalam|melalui|atas|menjadi|dengan|secara)\s+(?P<count>[^.;:]{{1,40}}?)\s+{_STAGE}\b[^.;:]{{0,60}}:\s*$",
    re.IGNORECASE,
)
"""At the end of what announces so many stages."""
_SHARED = expression(
    r"\b(?:dibagi|pembagian|terbagi|bagi\s+hasil|ditanggung|dipikul|dibebankan|dibiayai|porsi|proporsi|komposisi|terdiri\s+(?:atas|dari)|bobot(?:nya)?"
    r"|dialokasikan|alokasi|diperuntukkan|digunakan|dipergunakan|bertahap|tahapan)\b[^.;:]{0,120}:\s*$",
    re.IGNORECASE,
)
"""At the end of what announces the shares of a whole."""
_HEAD = expression(
    r"\s*(?:(?:dibayar(?:kan)?|disetor(?:kan)?|dicairkan|disalurkan|sebesar|sebanyak|yaitu)\s+)*",
    re.IGNORECASE,
)
"""Before a share that its item begins with."""
_TOPIC = expression(
    r"\s*(?P<topic>[^\d.;:%]{2,60}?)(?:\s*[:,])?\s+(?:(?:dengan\s+)?bobot(?:nya)?\s+)?(?:(?:sebesar|sebanyak|dengan\s+porsi)\s+)?",
    re.IGNORECASE,
)
"""Before a share that stands behind what it is for."""
_ENDS = expression(
    r"(?:\s*\([^()]{1,80}\))?(?:\s+(?:atau|yaitu)\s+Rp[\d.,]+(?:\s*\([^()]{1,160}\))?)?\s*[,;.]?(?:\s+(?:dan|serta))?\s*",
    re.IGNORECASE,
)
_OF_ANOTHER = expression(r"\s*(?:\([^()]{1,80}\)\s*)?dari\b", re.IGNORECASE)
"""Behind a share of what its item alone names."""
_OTHERWISE = expression(
    r"\b(?:kumulatif|akumulasi|paling|minim(?:al|um)|maksim(?:al|um)|setinggi-\w+|se\w+-\w+nya|sisa(?:nya)?|selebihnya|selisih\w*|atau\s+lebih|denda|tarif"
    r"|kenaikan|penurunan|target|sekitar|antara|hingga)\b",
    re.IGNORECASE,
)
_PAID = expression(
    r"\b(?:\w*bayar\w*|\w*setor\w*|\w*cair\w*|\w*salur\w*|angsuran|termin|cicilan|uang|dana|biaya|harga|imbalan|tagihan|andil|modal|iuran|kontribusi|hibah)\b",
    re.IGNORECASE,
)
_LEAST, _WHOLE, _FAR = 2, 100, 20
_ROUNDED = 1
"""Per cent by which shares that are rounded may miss the whole."""


def listed_shares_of_whole(intro: str, items: Sequence[str]) -> list[Fact]:
    """Return the share of each of the *items* of a list, whose *intro* divides something into them, where they are no whole.

    Of shares that are no stages, only those that are near the whole: others may be of several things.
    """
    stages = _STAGES.search(intro)
    if len(items) < _LEAST or not (stages or _SHARED.search(intro)):
        return []
    shares = [_share(item, is_stage=bool(stages)) for item in items]
    found = [each for each in shares if each is not None]
    if len(found) < len(items) or _OTHERWISE.search(_head_of(intro)):
        return []
    made, last = sum_of(found), amount_of(found[-1])
    is_exact = bool(stages) and all(is_integral(amount_of(each)) for each in found)
    is_whole = abs(made - _WHOLE) <= (0 if is_exact else _ROUNDED)
    counted = numbers_counted(stages["count"]) if stages else []
    is_all = [amount_of(each) for each in counted] == [len(items)]
    if is_whole or last >= _WHOLE or (abs(made - _WHOLE) > _FAR and not is_all):
        return []
    return found if _PAID.search(_head_of(intro)) or not _grow(found) else []


def _head_of(intro: str) -> str:
    """Return the last sentence of *intro*, which announces the list."""
    *_others, (_start, last) = sentences_of(intro)
    return last


def _grow(shares: Sequence[Fact]) -> bool:
    return all(amount_of(one) < amount_of(other) for one, other in pairwise(shares))


def _share(item: str, *, is_stage: bool) -> Fact | None:
    """Return the share that an *item* gives; None where it may give none, or one of something else."""
    told = [each for each in facts(item, "id") if each.kind is FactKind.PERCENT]
    if not told or _OF_ANOTHER.match(item, told[0].end):
        return None
    share = told[0]
    if _HEAD.fullmatch(item, 0, share.start) or stage_of(item, share):
        return share
    topic = _TOPIC.fullmatch(item, 0, share.start)
    is_last = len(told) == 1 and (is_stage or _ENDS.fullmatch(item, share.end))
    return share if topic and is_last and not _OTHERWISE.search(topic["topic"]) else None
