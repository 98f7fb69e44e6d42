"""Words by which something is so in either case: "baik yang masih kuat maupun tidak", "regardless of its age"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from mou_gen.startup.expressions import expression

OR_NOT: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?:(?:maupun|ataupun)\s+(?:[^\W\d_]+\s+)?|(?:atau|entah)\s+(?:yang\s+)?)(?:tidak|bukan|belum|tanpa)"
        r"|tanpa\s+me\w{3,20}\s+apakah)\b",
        re.IGNORECASE,
    ),
    "en": expression(r"\bor\s+not\b", re.IGNORECASE),
}
"""Denies nothing: "baik yang prosedural maupun yang tidak", "tanpa memandang apakah", "whether or not"."""

WHATEVER: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tanpa|tidak)\s+(?:memandang|membedakan|membeda-bedakan|memedulikan|menghiraukan)\b"
        r"|\btanpa\s+(?:melihat|memperhatikan)\b|\btidak\s+(?:ber|ter)gantung\s+(?:pada|dari)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:whatever|whichever(?!\s+(?:[^\W\d_]+\s+)?(?:is|are|be|has|have|comes?|occurs?|happens?|falls?|of)\b)|whoever(?=\s+(?:[^\W\d_]+\s+){1,3}?(?:may|might)\b)|no\s+matter|regardless|irrespective|independent(?:ly)?\s+of"
        r"|however\s+(?:many|much|few|little|large|small|great|high|low|long|short|old|young|far))\b",
        re.IGNORECASE,
    ),
}
"""Says that something makes no difference: "tanpa memandang jumlah yang hadir", "whatever the number"."""

EVEN_IF: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:meski(?:pun)?|walau(?:pun)?|sekalipun|biarpun|kendati(?:pun)?|terlepas\s+dari|bahkan\s+(?:apabila|jika|bila|kalau))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:even\s+(?:if|though|when|where)|(?<!, )(?:al)?though|notwithstanding|despite|in\s+spite\s+of)\b",
        re.IGNORECASE,
    ),
}
"""Concedes what changes nothing: "meskipun masih kuat", "even if still strong"; behind a comma, "though" only goes on."""
