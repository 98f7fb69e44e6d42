"""What one text says of a thing, or whom it names of a group, where the other text says everything but that: "yarn" for "hand-spun yarn".

A translator who says all else with words of the dictionary has no word left that could mean it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.dictionary import Dictionary, Term, runs
from mou_gen.startup.expressions import expression

_COMPOUND = expression(r"(?<![\w-])[a-z]{2,}(?:-[a-z]{2,}){1,3}(?![\w-])")
"""Several English words in one that say how a thing is made, or what it is without: "hand-spun", "lead-free"."""
_MOST = 3
"""Words of such a qualifier in Indonesian: "pintal tangan", "tahan air laut"."""
_VERB = expression(r"(?:me|di|ter|ber|ke)[a-z]{3,}|[a-z]{3,}(?:kan|nya|lah)")
_BOUND = frozenset(
    re.findall(r"\w+", "anti bebas kaya kedap nir non rendah ramah siap tahan tinggi")
)
"""Begins such a qualifier of words that are known: "bebas debu", "tahan gempa"."""
_QUALIFIES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?:ber|non|nir|anti)(?![a-z]{2,}(?:an|kan|nya)\b)[a-z]{4,}|[a-z]{3,}(?:tif|sif|(?:og|at|ot|om|et|op|un)is|(?:on|an|et|at|ot|om|if|tr)ik|(?:on|ur|u|it|i|im|ik)al)"
    ),
    "en": expression(
        r"[a-z]{3,}(?:tive|sive|ised|ified|(?:on|an|et|at|ot|om|if|op|tr)ic|(?:on|ur|u|it|im|ic)al)"
    ),
}
"""A single word that by its form says of what kind a thing is: "beryodium", "produktif", "iodised", "productive"."""
_LOANWORD = expression(r"(?!ber)[a-z]{3,}(?:tif|sif|is|ik|al)")
"""An Indonesian word of kind or state that English has too, and no correct translation leaves out: "produktif"."""
_HEADS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?:kepala|ketua|wakil|pimpinan|pemimpin|sekretaris|bendahara|direktur|komandan|koordinator)(?:nya)?",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:heads?|chair(?:man|person|s)?|leaders?|deput(?:y|ies)|vice|secretar(?:y|ies)|treasurers?|directors?|commanders?|coordinators?)",
        re.IGNORECASE,
    ),
}
"""Who stands for a group, of which the other text names the group: "the team", "the team leader"."""
_A_FIGURE = expression(r"\s*(?:\(|\d|minimum\b|maksimum\b|paling\b|sekurang|setinggi|sekitar\b)")


_STATES = frozenset(
    f"rivals {each}"
    for each in ("temperature", "freshness", "metals", "sex of animals", "cleanliness")
)
"""Sections of words that tell in what state a thing is sold, kept or given."""
_AS_IT_IS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"lengkap|asli|sah|mutakhir|terkini|ter(?:segel|kunci|tutup|validasi|verifikasi|akreditasi)|bersegel|utuh|sehat|kering|kosong"
    ),
    "en": expression(
        r"complete|original|valid|sealed|locked|closed|covered|validated|verified|accredited|certified|intact|healthy|dry|empty"
    ),
}
"""A single word that says in what state a thing has to be: "tagihan yang lengkap", "a valid ticket"."""
_ALWAYS_SAID: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"bersama|harian|mingguan|bulanan|tahunan|akhir|terakhir|langsung|terdekat|setempat|mendesak|terendah|tertinggi|bergantian|otomatis|digital|gratis|bersih|separuh|basah"
    ),
    "en": expression(
        r"joint|jointly|daily|weekly|monthly|annual|final|last|direct|directly|nearest|local|urgent|lowest|highest|automatic|digital|half|net|gross|wet"
    ),
}
"""A single word that no correct translation of many thousand left out where it said all else: "rapat evaluasi bersama", "laporan tahunan"."""
_OF_ITS_KIND: Mapping[str, frozenset[str]] = {
    "id": frozenset(
        re.findall(
            r"\w+",
            """
    aktif anorganik asing asin awal bekas beku berbahaya beracun bergerak berizin berkala berpengalaman bersertifikat berwarna besar biru cacat
    cadangan campuran dangkal darurat dewasa dingin dini elektronik ganda hangat hijau hitam hukum jinak kecil kemarau keras kering keuangan kiri
    kanan kimia kotor kuning layak liar lisan lokal lunak mandiri manual matang medis mentah menular merah miskin muda murni nasional negatif
    negeri organik panas panjang pendek penuh perempuan permanen positif pribadi putih rahasia resmi ringan rusak rutin segar sehat sementara
    sempit sukarela swadaya swasta tambahan tawar teknis terakreditasi terapung terbatas terbuka terdaftar terlatih terpadu tertulis tua tunggal
    umum unggul utama
    """,
        )
    ),
    "en": frozenset(
        re.findall(
            r"\w+",
            """
    accredited active additional adult certified chemical chronic clean confidential damaged dangerous deep dirty double dry eastern electronic
    emergency experienced female financial fit floating foreign formal fresh frozen general green hazardous healthy heavy high independent
    infectious initial inorganic integrated large legal licensed light limited long low lower main major manual medical minor mixed mobile
    narrow national negative new northern official oral organic permanent poor positive private public pure raw red registered regular ripe
    routine safe serious severe shallow small southern spare special superior technical temporary thick toxic trained upper visiting voluntary
    warm western wide wild yellow young
    """,
        )
    ),
}
"""A single word beside a thing that says of what kind it is: "tindakan bedah ringan", "deep groundwater"; no correct one was left out either."""
_YANG = expression(r"\b[^\W\d_]{3,}\s+yang\s+$")
_IS_DONE = expression(r"(?:di|ter|me|ber)[a-z]{3,}")


def dropped_qualifiers(
    text: LanguageVersion, terms: Sequence[Term], missing: Sequence[Term], dictionary: Dictionary
) -> list[FoundWords]:
    """Return the words of *text*, all of its *terms* that are *missing* in a text which says no more, if they qualify a thing or a group."""
    together = runs(terms, missing)
    heavy = [each for each in together if any(one.weight or not one.known for one in each)]
    return [
        FoundWords(text.said[run[0].start : run[-1].end], run[0].start, run[-1].end)
        for run in together
        if ([run] in (together, heavy) and _is_of_one_word(text, terms, run, dictionary))
        or ([run] == heavy and _is_of_several(text, terms, run))
    ]


_SOURCES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\byang\s+(?:telah\s+)?(?P<clause>di(?:tetapkan|tentukan|atur|terbitkan|keluarkan|sahkan|sediakan|tunjuk|miliki|kelola|susun|buat|setujui|daftarkan|akui|pilih|biayai)"
        r"\s+(?:dengan|dalam|oleh|berdasarkan|menurut|melalui)\s+[a-z]+(?!\s+(?:[a-z]+\s+)?(?:ini|itu|tersebut|dimaksud)\b))\b"
    ),
    "en": expression(
        r"(?P<clause>\b(?:laid\s+down|set(?:\s+out)?|fixed|determined|regulated|prescribed|issued|approved|provided|appointed|owned|managed|drawn\s+up|registered|recognised|elected|chosen|funded)"
        r"\s+(?:by|under)\s+(?:(?:the|an?)\s+)?[a-z]+)\b"
    ),
}
"""By what, or by whom, that before it is laid down, given or kept: "retribusi yang ditetapkan dengan peraturan daerah"."""
_ALSO_SOURCES = expression(
    r"\b(?:resmi|sah|formal|official\w*|legal\w*|law\w*|statut\w*|authori[sz]ed|lawful|valid|prescribed|prevailing|applicable|recognised|certified|in\s+force|own|public|standard|agreed|common\w*|communal|community|customary|joint\w*|ministerial|municipal|presidential|private\w*|adat|bersama|kementerian|pribadi|swasta)\b",
    re.IGNORECASE,
)
"""Says in one word that something rests on a source."""
_FAR = 0.15
"""Of a text: how far from the place of a clause a word must stand to be no translation of it."""


def dropped_sources(
    one: LanguageVersion,
    terms: Sequence[Term],
    missing: Sequence[Term],
    other: LanguageVersion,
    left: Sequence[Term],
) -> list[FoundWords]:
    """Return the clauses behind a thing that tell by what it is laid down or given, of which *other* says not a word; what is *left* there stands elsewhere."""
    found = []
    for match in _SOURCES[one.language].finditer(one.said) if missing else ():
        start, end = match.span("clause")
        words = [each for each in terms if start <= each.start < end and not each.function]
        run = next((each for each in runs(terms, missing) if words and words[-1] in each), [])
        place = start / len(one.said)
        near = any(abs(each.start / len(other.said) - place) < _FAR for each in left)
        if (
            run
            and all(each in missing and each.meanings for each in words)
            and not near
            and not _ALSO_SOURCES.search(other.said)
        ):
            found.append(FoundWords(one.said[start : run[-1].end], start, run[-1].end))
    return found


def _is_of_one_word(
    text: LanguageVersion, terms: Sequence[Term], run: Sequence[Term], dictionary: Dictionary
) -> bool:
    """Return whether *run* is one word that tells who of a group is meant, or of what kind or in what state the thing beside it is."""
    if len(run) > 1:
        return False
    word = run[0].text
    groups = dictionary.groups(run[0])
    return bool(
        _HEADS[text.language].fullmatch(word)
        or _ALWAYS_SAID[text.language].fullmatch(word)
        or (word.islower() and groups and groups <= _STATES)
        or (
            word in _OF_ITS_KIND[text.language]
            and run[0].known
            and _stands_at_its_thing(text, terms, run)
        )
        or (
            _AS_IT_IS[text.language].fullmatch(word)
            and (_stands_at_its_thing if text.language == "en" else _is_alone)(text, terms, run)
        )
        or (
            (not run[0].known or _LOANWORD.fullmatch(word))
            and _QUALIFIES[text.language].fullmatch(word)
            and _stands_at_its_thing(text, terms, run)
        )
    )


def _is_alone(text: LanguageVersion, terms: Sequence[Term], run: Sequence[Term]) -> bool:
    """Return whether Indonesian *run* stands behind "yang", and no thing behind it by which it is so: "jalan yang tertutup banjir"."""
    behind = next((each for each in terms if each.start >= run[-1].end), None)
    ends = (
        behind is None
        or behind.function
        or bool(text.said[run[-1].end : behind.start].strip())
        or bool(_IS_DONE.fullmatch(behind.text))
    )
    is_original = run[0].text == "asli" and _stands_at_its_thing(text, terms, run)
    return ends and bool(is_original or _YANG.search(text.said, 0, run[0].start))


def _is_of_several(text: LanguageVersion, terms: Sequence[Term], run: Sequence[Term]) -> bool:
    """Return whether *run* is several words, none of them a verb, and not all of them words that a translator might do without."""
    said = text.said[run[0].start : run[-1].end]
    if text.language == "en":
        found = _COMPOUND.match(text.said, run[0].start)
        return found is not None and found[0] == said
    return (
        1 < len(run) <= _MOST
        and said.islower()
        and said.replace(" ", "").isalpha()
        and not any(_VERB.fullmatch(each.text) for each in run[1:])
        and (run[0].text in _BOUND or not all(each.known for each in run))
        and _stands_at_its_thing(text, terms, run)
    )


def _stands_at_its_thing(text: LanguageVersion, terms: Sequence[Term], run: Sequence[Term]) -> bool:
    """Return whether a thing stands right behind *run*, or in Indonesian before it, without a figure: "seluas 2 hektare" is no kind of field."""
    if text.language == "en":
        beside = [each for each in terms if each.start >= run[-1].end][:1]
    else:
        beside = [each for each in terms if each.end <= run[0].start][-1:]
    return any(
        not each.function
        and not text.said[min(each.end, run[-1].end) : max(each.start, run[0].start)].strip()
        for each in beside
    ) and not _A_FIGURE.match(text.said, run[-1].end)
