"""For how long something has been watched since an agreement was signed: no eleven months of one that is seven months old.

Only the Indonesian is read, and only what is told to show something, as a reason to change the agreement.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.calculations.days_of_year import DAYS_OF_A_MONTH
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import WrongAmount, amount_of
from mou_gen.startup.expressions import expression

_AGREEMENT = r"(?:kerja\s+sama|(?:nota\s+)?kesepa(?:katan|haman)(?:\s+bersama)?|perjanjian(?:\s+kerja\s+sama)?|kontrak)"
_WATCHED = expression(
    r"\b(?:(?:pemantauan|pelaksanaan(?:nya)?|penerapan(?:nya)?|evaluasi)"
    rf"(?:\s+(?:bersama|pelaksanaan|penerapan|{_AGREEMENT}|layanan|pelayanan|ini|tersebut|itu)){{0,4}}"
    r"|(?:pengalaman|pengamatan|pelayanan|layanan|perjalanan|kegiatan)(?:\s+(?:bersama|pelaksanaan|penerapan)){0,2}"
    rf"\s+{_AGREEMENT}(?:\s+(?:ini|tersebut|itu))?)"
    r"\s+selama\s+$",
    re.IGNORECASE,
)
"""Before for how long an agreement was watched; an experience may be older, unless it is that of the agreement."""
_SHOWS = expression(
    r"(?:\s+(?:pertama|terakhir|ini|berjalan))?\s+(?:telah\s+|ini\s+)?(?:menunjukkan|membuktikan|memperlihatkan|mengungkapkan)\b",
    re.IGNORECASE,
)
_MONTHS = expression(r"\bbulan\b", re.IGNORECASE)
_ROUNDED = Decimal("0.75")
_NEAR = 160


def too_long_observed(text: str, signed: dt.date, today: dt.date) -> Iterator[WrongAmount]:
    """Yield for how many months *text* says on *today* that something *signed* on a day was watched, where there were fewer, and these."""
    passed = Decimal((today - signed).days) / DAYS_OF_A_MONTH
    for each in facts(text, "id"):
        if (
            each.kind is FactKind.DURATION
            and each.value[1] == "month"
            and _MONTHS.search(each.text)
            and amount_of(each) - passed > _ROUNDED
            and passed > 0
            and _WATCHED.search(text, max(0, each.start - _NEAR), each.start)
            and _SHOWS.match(text, each.end)
        ):
            yield WrongAmount(each, to_place(passed, Decimal("0.1")))
