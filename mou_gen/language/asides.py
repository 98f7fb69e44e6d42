"""What stands between two commas beside a list, and is none of its items: ", as a minimum,", ", jika perlu,"."""

from __future__ import annotations

import re

from mou_gen.startup.expressions import expression

_MORE = r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)*)"
_CLAUSE = {
    "id": r"(?:jika|apabila|bila|bilamana|kalau|sepanjang|sejauh|dalam\s+hal|menurut|sesuai(?:\s+dengan)?|bergantung\s+pada|tergantung)",
    "en": r"(?:if|where|when|whenever|wherever|insofar\s+as|to\s+the\s+extent|according\s+to|depending\s+on|subject\s+to|in\s+accordance\s+with)",
}
_PHRASE = {
    "id": r"(?:sekurang-kurangnya|setidak-tidaknya|setidaknya|sedikitnya|minimal|paling\s+(?:sedikit|tidak|kurang|banyak|lambat)|antara\s+lain"
    r"|di\s+antaranya|misalnya|umpamanya|terutama|khususnya|pada\s+(?:umumnya|prinsipnya|pokoknya|dasarnya)|secara\s+umum|atas\s+permintaan"
    r"|sedapat\s+mungkin|sebisa\s+mungkin)",
    "en": r"(?:(?:as|at)\s+(?:an?\s+(?:absolute\s+|bare\s+)?(?:minimum|maximum|rule)|(?:the\s+)?(?:very\s+)?(?:least|most|latest))"
    r"|as\s+a\s+matter\s+of\s+[a-z]+|as\s+the\s+case\s+(?:may\s+be|requires)|as\s+(?:appropriate|applicable|available|necessary|needed|required|relevant)"
    r"|(?:as|so)\s+far\s+as\s+[a-z]+(?:\s+[a-z]+){0,2}|in\s+(?:particular|principle|general|each\s+case|every\s+case|all\s+cases|any\s+case)|inter\s+alia"
    r"|for\s+(?:example|instance)|among\s+(?:others|other\s+things)|(?:up)?on\s+request|especially|notably|above\s+all)",
}
_LAST = r"(?:(?:and/or|and|or|dan/atau|dan|atau|serta)\s+)?"
ASIDE = {
    tag: expression(
        rf",\s+(?:{_PHRASE[tag]}(?=\s*,)|{clause}{_MORE}{{1,5}}(?=\s*,)(?!\s*,\s*{_LAST}{clause}\b))",
        re.IGNORECASE,
    )
    for tag, clause in _CLAUSE.items()
}
"""With the comma before it, and without the one behind; of "if it rains, if it storms or if it floods" each is an item."""
SET_PHRASE = {
    tag: expression(rf",\s+{each}(?=\s*,)", re.IGNORECASE) for tag, each in _PHRASE.items()
}
"""Those that the other language may say in one word: ", as a minimum,", "sekurang-kurangnya memuat"."""
_WHOLE = {tag: expression(rf"(?:{each.pattern})\s*,", re.IGNORECASE) for tag, each in ASIDE.items()}
_JOINT = expression(r"\b(?:and|or|dan|atau|serta)$", re.IGNORECASE)


def without_asides(text: str, language: str) -> str:
    """Return *text* with blanks for what is put in between commas, so that all else stands where it stood."""
    return _WHOLE[language].sub(lambda found: " " * len(found[0]), text)


def with_asides_as_commas(text: str, language: str) -> str:
    """Return *text* with a comma alone for what is put in between two of its items, and with nothing for it behind the last "and"."""
    return _WHOLE[language].sub(
        lambda found: " " if _JOINT.search(text, 0, found.start()) else ",", text
    )
